package dk.samspor.stratification.supply;

import dk.samspor.platform.access.OwnDesks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Everybody who works in the caller's own municipality. */
@ApplicationScoped
class Colleagues {

  private static final String WORKING = """
      select t from Therapist t where exists (select 1 from Desk d where d.caseId = t.id and d.authority in (:mine))
        and (t.lastDay is null or t.lastDay >= :day) order by t.name, t.id
      """;

  private final EntityManager entities;
  private final OwnDesks desks;

  Colleagues(EntityManager entities, OwnDesks desks) {
    this.entities = entities;
    this.desks = desks;
  }

  /** By name; a municipality has some dozens. */
  List<Therapist> workingOn(LocalDate day) {
    return entities.createQuery(WORKING, Therapist.class).setParameter("mine", desks.authorities()).setParameter("day", day).getResultList();
  }
}
