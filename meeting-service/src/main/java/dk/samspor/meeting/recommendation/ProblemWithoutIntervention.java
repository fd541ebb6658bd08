package dk.samspor.meeting.recommendation;

import java.util.stream.Stream;

/** A problem is described and nothing is done about it; family problems are forgotten in three of four cases [D 6.4.2]. */
final class ProblemWithoutIntervention implements HintRule {
  @Override public Stream<Hint> look(RecommendationDraft draft) {
    return draft.problems().stream().sorted().filter(area -> draft.interventionsIn(area).findAny().isEmpty())
        .map(area -> new Hint("PROBLEM_WITHOUT_INTERVENTION", area,
            "Der er beskrevet et problem på området, men ingen indsats.",
            "A problem is described in this area, but no intervention."));
  }
}
