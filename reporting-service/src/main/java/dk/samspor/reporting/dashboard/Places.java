package dk.samspor.reporting.dashboard;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.dashboard.DashboardView.Choices;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.places.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Places by name, and whether they are the caller's own. */
@ApplicationScoped
class Places {

  private final Parties parties;
  private volatile Offered offered;

  private record Offered(List<WhatThereIs.Seen> seen, Map<Sight, Choices> choices) {}

  Places(Parties parties) {
    this.parties = parties;
  }

  Parties parties() {
    return parties;
  }

  /** Put in order once for all who own the same, until there is something new to choose. */
  Choices choices(List<WhatThereIs.Seen> seen, Sight sight) {
    Offered now = offered;
    if (now == null || now.seen() != seen) {
      now = new Offered(seen, new ConcurrentHashMap<>());
      offered = now;
    }
    return now.choices().computeIfAbsent(sight, eyes -> inOrder(seen, eyes));
  }

  private Choices inOrder(List<WhatThereIs.Seen> seen, Sight sight) {
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

  Place municipality(String code, Sight sight) {
    return parties.findMunicipality(code).map(known -> place(Authority.municipality(code), sight))
        .orElse(new Place("municipality:" + code, code, false));
  }

  Place region(String code, Sight sight) {
    return parties.findRegion(code).map(known -> place(Authority.region(code), sight)).orElse(new Place("region:" + code, code, false));
  }

  /** The region a municipality lies in; null for anything else. */
  Place around(Authority place, Span span, Sight sight) {
    return place.kind().equals("municipality") ? region(parties.regionOf(place.code(), span.lastKnownDay()).code(), sight) : null;
  }

  private boolean owns(Authority place, Sight sight) {
    return switch (place.kind()) {
      case "municipality" -> sight.municipalities().contains(place.code())
          || parties.findMunicipality(place.code()).map(Municipality::region).filter(sight.regions()::contains).isPresent();
      case "region" -> sight.regions().contains(place.code());
      default -> false;
    };
  }
}
