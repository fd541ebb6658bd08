package dk.samspor.referral.certificate.quality;

import java.util.Optional;

/** The case worker's own view of the citizen's resources stands in LÆ 261 [D table 8]. */
final class CaseWorkerNamesResources implements RequestRule {

  private static final QualityHint HINT = QualityHint.missing("CASE_WORKER_SEES_NO_RESOURCES", "caseWorkerView",
      "Sagsbehandlerens del nævner ingen ressourcer hos borgeren.",
      "The case worker's part names no resources of the citizen.");

  @Override
  public Optional<QualityHint> check(RequestTexts texts) {
    boolean none = Resources.isNothing(texts.caseWorkerView()) || Resources.onlyWants(texts.caseWorkerView());
    return none ? Optional.of(HINT) : Optional.empty();
  }
}
