package dk.samspor.local.campaign;

import java.net.URI;

/** A second process of a service, beside the supervised one. */
public interface Replica extends AutoCloseable {

  /** Where it answers. */
  URI address();

  boolean isReady();

  /** {@code kill -9}. */
  void kill();

  /** Kills it and waits for its end. */
  @Override
  void close();
}
