package dk.samspor.reporting.dashboard;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.dashboard.DashboardView.Choices;
import dk.samspor.reporting.dashboard.DashboardView.Headline;
import dk.samspor.reporting.dashboard.DashboardView.Point;
import dk.samspor.reporting.dashboard.DashboardView.Row;
import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.Figures;
import dk.samspor.reporting.figures.IndicatorView;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts the overview together from figures; computes nothing itself. */
@ApplicationScoped
class Dashboard {

  private static final List<String> HEADLINES = List.of("PLANS_RECEIVED", "CASES_TREATED", "CASES_PER_MEETING_DAY",
      "LAE265_LEAD_TIME", "CERTIFICATES_IN_TIME", "CONCLUSION_WITHIN_7_DAYS", "SCREENED_IN_TIME", "SUBMITTED_IN_TIME");

  private final Figures figures;
  private final Parties parties;

  Dashboard(Figures figures, Parties parties) {
    this.figures = figures;
    this.parties = parties;
  }

  List<Headline> headlines(Span span, Authority place, Sight sight) {
    Slice both = new Slice(span.fromBefore(), span.to(), span.period(), Set.of(), Place.where(place));
    return HEADLINES.stream().map(Catalogue::get).map(indicator -> {
      Map<String, Figure> found = byLabel(figures.of(indicator, both, sight));
      return new Headline(IndicatorView.of(indicator), found.get(span.label()), found.get(span.labelBefore()));
    }).toList();
  }

  List<Figure> levels(Span span, Authority place, Sight sight) {
    return figures.of(Catalogue.get("FIRST_PLACEMENT"), span.slice(Set.of(), Place.where(place)), sight);
  }

  Figure leadTime(Span span, Authority place, Sight sight) {
    return figures.of(Catalogue.get("LAE265_LEAD_TIME"), span.slice(Set.of(), Place.where(place)), sight).stream()
        .findFirst().orElse(null);
  }

  /** The region's municipalities side by side; of the whole country when the country is chosen. */
  List<Row> municipalities(Span span, Authority place, Sight sight) {
    Map<Dimension, String> where = place.kind().equals("municipality")
        ? Map.of(Dimension.REGION, parties.municipality(place.code()).regionCode(span.lastKnownDay()))
        : Place.where(place);
    Slice slice = span.slice(Set.of(Dimension.MUNICIPALITY), where);
    Function<String, Map<String, Figure>> per = code -> byMunicipality(figures.of(Catalogue.get(code), slice, sight));
    Map<String, Figure> plans = per.apply("PLANS_RECEIVED");
    Map<String, Figure> cases = per.apply("CASES_TREATED");
    Map<String, Figure> days = per.apply("MEETING_DAYS");
    Map<String, Figure> perDay = per.apply("CASES_PER_MEETING_DAY");
    Map<String, Figure> conclusion = per.apply("CONCLUSION_WITHIN_7_DAYS");
    Set<String> codes = new TreeSet<>(plans.keySet());
    codes.addAll(cases.keySet());
    codes.addAll(days.keySet());
    codes.addAll(conclusion.keySet());
    return codes.stream().map(code -> new Row(municipality(code, sight), plans.get(code), cases.get(code), days.get(code),
        perDay.get(code), conclusion.get(code))).toList();
  }

  List<Point> trend(Span span, Authority place, Sight sight) {
    Slice parts = new Slice(span.from(), span.to(), span.parts(), Set.of(), Place.where(place));
    Map<String, Figure> plans = byLabel(figures.of(Catalogue.get("PLANS_RECEIVED"), parts, sight));
    Map<String, Figure> cases = byLabel(figures.of(Catalogue.get("CASES_TREATED"), parts, sight));
    return span.partLabels(plans.keySet(), cases.keySet()).stream()
        .map(label -> new Point(label, plans.get(label), cases.get(label))).toList();
  }

  Choices choices(List<WhatThereIs.Seen> seen, Sight sight) {
    Map<String, String> codes = new HashMap<>();
    seen.forEach(one -> parties.findRegion(one.region()).ifPresent(region -> codes.put("region:" + region.code(), region.name())));
    seen.forEach(one -> parties.findMunicipality(one.municipality()).ifPresent(m -> codes.put("municipality:" + m.code(), m.name())));
    sight.regions().forEach(code -> parties.findRegion(code).ifPresent(region -> codes.put("region:" + code, region.name())));
    sight.municipalities().forEach(code -> parties.findMunicipality(code).ifPresent(m -> codes.put("municipality:" + code, m.name())));
    List<Place> places = new ArrayList<>();
    places.add(new Place(Place.NATIONAL, "Danmark", false));
    codes.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, String> entry) -> !entry.getKey().startsWith("region"))
        .thenComparing(Map.Entry::getValue)).forEach(entry -> places.add(place(new Authority(entry.getKey()), sight)));
    return new Choices(places, WhatThereIs.years(seen));
  }

  Place place(Authority authority, Sight sight) {
    return new Place(authority.value(), Place.name(authority, parties), owns(authority, sight));
  }

  private boolean owns(Authority place, Sight sight) {
    return switch (place.kind()) {
      case "municipality" -> sight.municipalities().contains(place.code())
          || parties.findMunicipality(place.code()).map(Municipality::region).filter(sight.regions()::contains).isPresent();
      case "region" -> sight.regions().contains(place.code());
      default -> false;
    };
  }

  private Place municipality(String code, Sight sight) {
    return parties.findMunicipality(code).map(known -> place(Authority.municipality(code), sight))
        .orElse(new Place("municipality:" + code, code, false));
  }

  private static Map<String, Figure> byLabel(List<Figure> all) {
    Map<String, Figure> byLabel = new HashMap<>();
    all.forEach(figure -> byLabel.put(figure.period(), figure));
    return byLabel;
  }

  private static Map<String, Figure> byMunicipality(List<Figure> all) {
    Map<String, Figure> byCode = new HashMap<>();
    all.forEach(figure -> byCode.put(figure.dimensions().get(Dimension.MUNICIPALITY.parameter()), figure));
    return byCode;
  }
}
