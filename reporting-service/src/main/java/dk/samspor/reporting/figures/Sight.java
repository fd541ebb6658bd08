package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.reporting.indicators.Dimension;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whose figures somebody sees in detail: a municipality its own, a region its own and its municipalities'. Everybody
 * else's, and the country's, they see as published [domain/04, 05].
 */
public record Sight(Set<String> municipalities, Set<String> regions) {

  public static Sight of(Caller caller) {
    return of(caller.authorities());
  }

  static Sight of(Collection<Authority> authorities) {
    return new Sight(codes(authorities, "municipality"), codes(authorities, "region"));
  }

  /** Whether figures of this place are the caller's own. A place without municipality and region is the country. */
  public boolean owns(Map<String, String> place) {
    return municipalities.contains(place.getOrDefault(Dimension.MUNICIPALITY.parameter(), ""))
        || regions.contains(place.getOrDefault(Dimension.REGION.parameter(), ""));
  }

  private static Set<String> codes(Collection<Authority> authorities, String kind) {
    return authorities.stream().filter(authority -> authority.kind().equals(kind)).map(Authority::code)
        .collect(toUnmodifiableSet());
  }
}
