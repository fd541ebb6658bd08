package dk.samspor.local.campaign;

import dk.samspor.local.Addresses;
import dk.samspor.local.BrokerProcess;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.Service;

/** The running stack, as far as a campaign goes at it. */
public interface Town {

  Addresses addresses();

  PostgresNode postgres();

  BrokerProcess broker();

  HaltOrders orders();

  /** The process that is the service at this moment. */
  long pid(Service service);

  boolean isReady(Service service);

  /** Starts a second process of the service. */
  Replica second(Service service);

  /** Follows the chain of audit rows in every database, and says what it finds. */
  boolean auditChainsAreWhole();
}
