package dk.samspor.reporting.places;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.indicators.Dimension;
import java.util.Map;

/**
 * Where the overview looks.
 *
 * @param code as in a link: {@code municipality:0461}, {@code region:1083} or {@code national}
 * @param own whether the caller sees it in detail
 */
public record Place(String code, String name, boolean own) {

  public static final String NATIONAL = "national";

  /** The one asked for; else the caller's own; else the country. */
  public static Authority asked(String code, Caller caller) {
    if (code != null && !code.isBlank()) {
      return new Authority(code);
    }
    return caller.authorities().stream().filter(Place::hasFigures).findFirst().orElse(new Authority(NATIONAL));
  }

  public static boolean hasFigures(Authority authority) {
    return authority.kind().equals("municipality") || authority.kind().equals("region")
        || authority.kind().equals(NATIONAL);
  }

  /** What the figures are limited to. */
  public static Map<Dimension, String> where(Authority place) {
    return switch (place.kind()) {
      case "municipality" -> Map.of(Dimension.MUNICIPALITY, place.code());
      case "region" -> Map.of(Dimension.REGION, place.code());
      default -> Map.of();
    };
  }

  public static String name(Authority place, Parties parties) {
    return switch (place.kind()) {
      case "municipality" -> parties.municipality(place.code()).name();
      case "region" -> parties.region(place.code()).name();
      default -> "Danmark";
    };
  }
}
