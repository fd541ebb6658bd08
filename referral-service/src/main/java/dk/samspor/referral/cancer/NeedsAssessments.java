package dk.samspor.referral.cancer;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All needs assessments; access, version and journal are the platform's. */
@ApplicationScoped
public class NeedsAssessments extends Cases<NeedsAssessment> {

  NeedsAssessments() {
    super(NeedsAssessment.class);
  }
}
