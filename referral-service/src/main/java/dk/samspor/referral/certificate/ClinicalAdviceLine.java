package dk.samspor.referral.certificate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One piece of advice in a list: nothing that tells who it is about. */
public record ClinicalAdviceLine(UUID id, ClinicalAdvice.Status status, Set<ClinicalAdvice.Act> allowedActions, UUID teamCase,
    String municipality, LocalDate advisedDate) {

  static ClinicalAdviceLine of(ClinicalAdvice advice) {
    return new ClinicalAdviceLine(advice.id(), advice.status(), advice.allowedActions(), advice.teamCase(),
        advice.homeMunicipality(), advice.advisedDate());
  }

  @Override
  public String toString() {
    return "ClinicalAdviceLine[" + id + "]";
  }
}
