package dk.samspor.referral.cancer;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All palliative referrals; access, version and journal are the platform's. */
@ApplicationScoped
public class PalliativeReferrals extends Cases<PalliativeReferral> {

  PalliativeReferrals() {
    super(PalliativeReferral.class);
  }
}
