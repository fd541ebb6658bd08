package dk.samspor.stratification.needs;

import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.stratification.citizen.Staying;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The courses. */
@ApplicationScoped
public class NeedsCourses extends Cases<NeedsCourse> {

  private static final String OPEN = "select id from needs_course where citizen_id = " + Staying.ID
      + " and home_municipality = :municipality and status = 'OPEN' order by id";
  private static final String TURN = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(" + Staying.ID + " as text) || :municipality, 1))";

  NeedsCourses() {
    super(NeedsCourse.class);
  }

  /** A citizen's open course in a municipality, for letters about her: also under an id that went when two became one. */
  Optional<UUID> openOf(CitizenId citizen, String municipality) {
    return getEntityManager().createNativeQuery(OPEN, UUID.class).setParameter("citizen", citizen.value()).setParameter("municipality", municipality)
        .setMaxResults(1).getResultList().stream().map(UUID.class::cast).findFirst();
  }

  /** Two who open a course of one citizen wait for each other, as in the trigger that stops the second one. */
  void takeTurns(CitizenId citizen, String municipality) {
    getEntityManager().createNativeQuery(TURN)
        .setParameter("citizen", citizen.value()).setParameter("municipality", municipality).getSingleResult();
  }
}
