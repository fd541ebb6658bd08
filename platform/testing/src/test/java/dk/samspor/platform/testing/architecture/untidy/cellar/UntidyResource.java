package dk.samspor.platform.testing.architecture.untidy.cellar;

import dk.samspor.platform.testing.architecture.untidy.attic.UntidyManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;

/** Breaks: a field injected, an endpoint without access rule, its own transaction, a row written past the journal, a cycle. */
public class UntidyResource {

  @Inject
  EntityManager entities;

  @POST
  @Transactional
  public void post(UntidyManager manager) {
    entities.persist(manager);
  }
}
