package dk.samspor.referral.unit;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All referrals to receiving units; access, version and journal are the platform's. */
@ApplicationScoped
public class UnitReferrals extends Cases<UnitReferral> {

  UnitReferrals() {
    super(UnitReferral.class);
  }
}
