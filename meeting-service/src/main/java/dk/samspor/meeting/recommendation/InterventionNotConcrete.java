package dk.samspor.meeting.recommendation;

import java.util.stream.Stream;

/** An intervention that does not say how much, how long or who grants it is not put into effect [D 6.4.3]. */
final class InterventionNotConcrete implements HintRule {
  @Override public Stream<Hint> look(RecommendationDraft draft) {
    return draft.interventions().stream().filter(one -> isBlank(one.extent()) || isBlank(one.duration()) || isBlank(one.grantedBy()))
        .map(Intervention::area).distinct().sorted()
        .map(area -> new Hint("INTERVENTION_NOT_CONCRETE", area,
            "Indsatsen mangler omfang, varighed eller hvem der bevilger den.",
            "The intervention lacks its extent, its duration or who grants it."));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
