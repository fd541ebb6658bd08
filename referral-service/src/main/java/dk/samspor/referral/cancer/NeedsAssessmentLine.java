package dk.samspor.referral.cancer;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One assessment in a list: nothing that tells who it is about. */
public record NeedsAssessmentLine(UUID id, NeedsAssessment.Status status, Set<NeedsAssessment.Act> allowedActions, String sender,
    String homeMunicipality, Moment moment, LocalDate assessedOn) {

  static NeedsAssessmentLine of(NeedsAssessment assessment) {
    return new NeedsAssessmentLine(assessment.id(), assessment.status(), assessment.allowedActions(), assessment.stored().sender(),
        assessment.homeMunicipality(), assessment.stored().moment(), assessment.stored().assessedOn());
  }

  @Override
  public String toString() {
    return "NeedsAssessmentLine[" + id + "]";
  }
}
