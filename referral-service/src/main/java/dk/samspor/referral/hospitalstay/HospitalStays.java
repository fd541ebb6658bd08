package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All stays; access, version and journal are the platform's. */
@ApplicationScoped
public class HospitalStays extends Cases<HospitalStay> {

  HospitalStays() {
    super(HospitalStay.class);
  }
}
