package dk.samspor.stratification.programme;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The assessments by other models. */
@ApplicationScoped
public class ProgrammeAssessments extends Cases<ProgrammeAssessment> {
  ProgrammeAssessments() {
    super(ProgrammeAssessment.class);
  }
}
