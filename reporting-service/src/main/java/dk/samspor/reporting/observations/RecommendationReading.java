package dk.samspor.reporting.observations;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What teams recommend, and how concretely [D fig. 11–15]. The newest recommendation of a case stands, as it was corrected;
 * a correction moves it to no other day.
 */
final class RecommendationReading implements Reading {

  private static final String CORRECTED = "RecommendationCorrected";

  private static final List<String> AREAS = List.of("EMPLOYMENT", "SOCIAL", "FAMILY", "HEALTH");

  @Override
  public Set<String> hears() {
    return Set.of(TeamCaseReading.RECOMMENDED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    StoredEvent recommended = dossier.all(TeamCaseReading.RECOMMENDED).getLast();
    LocalDate day = TeamCaseReading.day(recommended, "date");
    Cut cut = TeamCaseReading.cut(dossier, recommended);
    StoredEvent event = asCorrected(dossier, recommended);
    List<Observation> seen = new ArrayList<>();
    seen.add(Observation.one(Measure.RECOMMENDATION, event, day, cut.kind(event.data().text("type").orElse(null)))
        .valued(event.data().number("pages").orElse(null))
        .judged(event.data().flag("mentor").map(Judged::of).orElse(Judged.NOT_JUDGED)));
    Set<String> helped = new HashSet<>();
    event.data().items("interventions").forEach(item -> helped.add(item.path("area").asText()));
    AREAS.forEach(area -> seen.add(Observation.one(Measure.RECOMMENDATION_AREA, event, day, cut.detail(area))
        .judged(Judged.of(helped.contains(area)))));
    event.data().texts("problems").forEach(area -> seen.add(Observation.one(Measure.PROBLEM_DESCRIBED, event, day, cut.detail(area))
        .judged(Judged.of(helped.contains(area)))));
    event.data().items("goals").forEach(item -> seen.add(counted(Measure.GOALS_SET, event, day, cut, item)));
    event.data().items("interventions").forEach(item -> seen.add(counted(Measure.INTERVENTIONS_SET, event, day, cut, item)));
    return seen.stream();
  }

  /** A correction tells the whole recommendation anew. */
  private static StoredEvent asCorrected(Dossier dossier, StoredEvent recommended) {
    return dossier.all(CORRECTED).reversed().stream().filter(event -> event.caseSeq() > recommended.caseSeq()).findFirst()
        .orElse(recommended);
  }

  private static Observation counted(Measure measure, StoredEvent event, LocalDate day, Cut cut, JsonNode item) {
    return Observation.one(measure, event, day, cut.kind(item.path("area").asText(null)).detail(item.path("specificity").asText(null)))
        .valued(item.path("count").asInt(1));
  }
}
