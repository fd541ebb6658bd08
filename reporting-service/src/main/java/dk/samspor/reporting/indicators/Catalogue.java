package dk.samspor.reporting.indicators;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every indicator there is. Adding one is adding its declaration to its group. */
public final class Catalogue {

  private static final List<Indicator> ALL =
      Stream.of(PlanIndicators.ALL, CertificateIndicators.ALL, TeamIndicators.ALL).flatMap(List::stream).toList();
  private static final Map<String, Indicator> BY_CODE = ALL.stream().collect(toMap(Indicator::code, Function.identity()));

  private Catalogue() {}

  public static List<Indicator> all() {
    return ALL;
  }

  public static Optional<Indicator> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** For code that names an indicator itself. */
  public static Indicator get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
  }
}
