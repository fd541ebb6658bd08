package dk.samspor.referral.certificate;

import dk.samspor.referral.certificate.quality.RequestTexts;
import jakarta.validation.constraints.Size;

/** Texts of a LÆ 261 before it is sent; any may be absent. */
public record CheckRequest(
    @Size(max = 4_000) String question,
    @Size(max = 20_000) String background,
    @Size(max = 20_000) String socialSituation,
    @Size(max = 20_000) String healthSituation,
    @Size(max = 20_000) String employmentSituation,
    @Size(max = 20_000) String caseWorkerView,
    @Size(max = 20_000) String citizenView) {

  RequestTexts texts() {
    return new RequestTexts(question, background, socialSituation, healthSituation, employmentSituation, caseWorkerView, citizenView);
  }

  @Override
  public String toString() {
    return "CheckRequest[masked]";
  }
}
