package dk.samspor.platform.testing.architecture.tidy.cellar;

import dk.samspor.platform.cases.Cases;
import jakarta.persistence.EntityManager;

public class TidyRepository extends Cases {

  private final EntityManager entities;

  public TidyRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void open(Object row) {
    entities.persist(row);
  }
}
