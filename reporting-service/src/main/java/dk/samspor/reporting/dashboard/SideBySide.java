package dk.samspor.reporting.dashboard;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.dashboard.DashboardView.Row;
import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.Questions;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.places.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Places beside each other: the region's municipalities, or the whole country's municipalities, or its regions. */
final class SideBySide {

  private static final List<String> CODES = List.of("PLANS_RECEIVED", "PLAN_DEADLINE_MET", "CASES_TREATED", "MEETING_DAYS",
      "CASES_PER_MEETING_DAY", "CONCLUSION_WITHIN_7_DAYS");

  private final Map<String, Questions.Question> asked = new HashMap<>();
  private final Span span;
  private final Dimension kind;

  private SideBySide(Questions questions, Span span, Slice slice, Dimension kind) {
    this.span = span;
    this.kind = kind;
    CODES.forEach(code -> asked.put(code, questions.ask(Catalogue.get(code), slice)));
  }

  static SideBySide municipalities(Questions questions, Span span, Authority place, Parties parties) {
    Map<Dimension, String> where = place.kind().equals("municipality")
        ? Map.of(Dimension.REGION, parties.municipality(place.code()).regionCode(span.lastKnownDay())) : Place.where(place);
    return new SideBySide(questions, span, span.slice(Set.of(Dimension.MUNICIPALITY), where), Dimension.MUNICIPALITY);
  }

  static SideBySide regions(Questions questions, Span span) {
    return new SideBySide(questions, span, span.slice(Set.of(Dimension.REGION), Map.of()), Dimension.REGION);
  }

  List<Row> rows(Function<String, Place> named) {
    Map<String, Map<String, Figure>> found = new HashMap<>();
    Set<String> codes = new TreeSet<>();
    asked.forEach((code, answer) -> found.put(code, byPlace(span.named(answer.figures()))));
    found.values().forEach(figures -> codes.addAll(figures.keySet()));
    return codes.stream().map(code -> new Row(named.apply(code), CODES.stream()
        .map(indicator -> found.get(indicator).get(code)).toArray(Figure[]::new))).toList();
  }

  private Map<String, Figure> byPlace(List<Figure> all) {
    Map<String, Figure> byCode = new HashMap<>();
    all.forEach(figure -> byCode.put(figure.dimensions().get(kind.parameter()), figure));
    return byCode;
  }
}
