package dk.samspor.stratification.needs;

import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The courses. */
@ApplicationScoped
public class NeedsCourses extends Cases<NeedsCourse> {

  NeedsCourses() {
    super(NeedsCourse.class);
  }

  /** A citizen's open course in a municipality, for letters about her. */
  Optional<UUID> openOf(CitizenId citizen, String municipality) {
    return find("citizenId = ?1 and homeMunicipality = ?2 and status = 'OPEN'", citizen.value(), municipality).firstResultOptional().map(NeedsCourse::id);
  }

  /** Two who open a course of one citizen wait for each other, as in the trigger that stops the second one. */
  void takeTurns(CitizenId citizen, String municipality) {
    getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(cast(:citizen as text) || :municipality, 1))")
        .setParameter("citizen", citizen.value()).setParameter("municipality", municipality).getSingleResult();
  }
}
