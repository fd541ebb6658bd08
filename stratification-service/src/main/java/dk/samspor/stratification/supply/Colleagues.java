package dk.samspor.stratification.supply;

import dk.samspor.platform.access.OwnDesks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Who works with whom. */
@ApplicationScoped
class Colleagues {

  private static final String WORKING = """
      select t from Therapist t where exists (select 1 from Desk d where d.caseId = t.id and d.authority in (:mine))
        and (t.lastDay is null or t.lastDay >= :day) order by t.name, t.id
      """;

  private static final String BESIDE = """
      select t from Therapist t where t.homeMunicipality = :municipality and t.id <> :therapist and (t.lastDay is null or t.lastDay >= :day)
      """;

  private final EntityManager entities;
  private final OwnDesks desks;

  Colleagues(EntityManager entities, OwnDesks desks) {
    this.entities = entities;
    this.desks = desks;
  }

  /** The caller's own, by name; a municipality has some dozens. */
  List<Therapist> workingOn(LocalDate day) {
    return entities.createQuery(WORKING, Therapist.class).setParameter("mine", desks.authorities()).setParameter("day", day).getResultList();
  }

  /** Who else works on that day where a therapist works. */
  List<Therapist> of(Therapist therapist, LocalDate day) {
    return entities.createQuery(BESIDE, Therapist.class).setParameter("municipality", therapist.homeMunicipality())
        .setParameter("therapist", therapist.id()).setParameter("day", day).getResultList();
  }
}
