package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All referrals to free physiotherapy; access, version and journal are the platform's. */
@ApplicationScoped
public class PhysiotherapyReferrals extends Cases<PhysiotherapyReferral> {

  PhysiotherapyReferrals() {
    super(PhysiotherapyReferral.class);
  }
}
