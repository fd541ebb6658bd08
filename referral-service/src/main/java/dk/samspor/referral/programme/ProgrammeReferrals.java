package dk.samspor.referral.programme;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All referrals to programmes; access, version and journal are the platform's. */
@ApplicationScoped
public class ProgrammeReferrals extends Cases<ProgrammeReferral> {

  ProgrammeReferrals() {
    super(ProgrammeReferral.class);
  }
}
