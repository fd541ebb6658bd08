package dk.samspor.reporting.dashboard;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Municipality;
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

/** The region's municipalities beside each other; the whole country's regions and municipalities when the country is chosen. */
final class SideBySide {

  private static final List<String> CODES = List.of("PLANS_RECEIVED", "PLAN_DEADLINE_MET", "CASES_TREATED", "MEETING_DAYS",
      "CASES_PER_MEETING_DAY", "CONCLUSION_WITHIN_7_DAYS");

  private final Map<String, Questions.Question> asked = new HashMap<>();

  SideBySide(Questions questions, Span span, Authority place, Parties parties) {
    Map<Dimension, String> where = place.kind().equals("municipality")
        ? Map.of(Dimension.REGION, region(parties.municipality(place.code()), span)) : Place.where(place);
    Slice slice = span.slice(Set.of(Dimension.MUNICIPALITY), where);
    CODES.forEach(code -> asked.put(code, questions.ask(Catalogue.get(code), slice)));
  }

  private static String region(Municipality municipality, Span span) {
    return municipality.regionCode(span.lastKnownDay());
  }

  List<Row> rows(Function<String, Place> municipality) {
    Map<String, Map<String, Figure>> found = new HashMap<>();
    Set<String> codes = new TreeSet<>();
    asked.forEach((code, answer) -> found.put(code, byMunicipality(answer.figures())));
    found.values().forEach(figures -> codes.addAll(figures.keySet()));
    return codes.stream().map(code -> new Row(municipality.apply(code), CODES.stream()
        .map(indicator -> found.get(indicator).get(code)).toArray(Figure[]::new))).toList();
  }

  private static Map<String, Figure> byMunicipality(List<Figure> all) {
    Map<String, Figure> byCode = new HashMap<>();
    all.forEach(figure -> byCode.put(figure.dimensions().get(Dimension.MUNICIPALITY.parameter()), figure));
    return byCode;
  }
}
