package dk.samspor.referral.certificate.quality;

import java.util.Optional;

/** The citizen's view is the citizen's own, and not left out or copied from the case worker's [D table 8]. */
final class CitizenNamesResources implements RequestRule {

  private static final QualityHint HINT = QualityHint.missing("CITIZEN_SEES_NO_RESOURCES", "citizenView",
      "Borgerens eget syn på sine ressourcer mangler eller er ikke borgerens egne ord.",
      "The citizen's own view of the resources is missing, or is not the citizen's own.");

  @Override
  public Optional<QualityHint> check(RequestTexts texts) {
    boolean own = !Resources.isNothing(texts.citizenView()) && !Words.same(texts.citizenView(), texts.caseWorkerView());
    return own ? Optional.empty() : Optional.of(HINT);
  }
}
