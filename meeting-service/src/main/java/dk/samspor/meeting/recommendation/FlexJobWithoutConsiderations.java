package dk.samspor.meeting.recommendation;

import java.util.stream.Stream;

/** Whoever is to employ the citizen must know what the work has to spare [D 6.4]. */
final class FlexJobWithoutConsiderations implements HintRule {
  @Override public Stream<Hint> look(RecommendationDraft draft) {
    boolean nothingSaid = draft.considerations() == null || draft.considerations().isBlank();
    return draft.type() == RecommendationType.FLEX_JOB && nothingSaid
        ? Stream.of(new Hint("FLEX_JOB_WITHOUT_CONSIDERATIONS", null,
            "Et fleksjob uden skånehensyn: skriv, hvad arbejdet skal tage hensyn til.",
            "A flex job without considerations for strain: say what the work must spare the citizen."))
        : Stream.empty();
  }
}
