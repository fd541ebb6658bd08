package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;

/** All certificates; access, version and journal are the platform's. */
@ApplicationScoped
public class Certificates extends Cases<Certificate> {

  // A case opened under a number that was later merged into another is still about the same citizen.
  private static final String ON_DESK = """
      select exists (select 1 from desk where authority = :authority and citizen_id in (
        select cast(:citizen as uuid) union all select from_id from citizen_alias where to_id = cast(:citizen as uuid)))""";

  Certificates() {
    super(Certificate.class);
  }

  /** Whether the authority has a part in any case of this service about that citizen, of whatever kind. */
  boolean isOnDeskOf(Authority authority, CitizenId citizen) {
    return (boolean) getEntityManager().createNativeQuery(ON_DESK, Boolean.class)
        .setParameter("authority", authority.value())
        .setParameter("citizen", citizen.value().toString())
        .getSingleResult();
  }
}
