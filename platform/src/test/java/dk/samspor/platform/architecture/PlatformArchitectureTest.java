package dk.samspor.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.samspor.platform.testing.architecture.ArchitectureTest;
import dk.samspor.platform.testing.architecture.HouseRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules and the borders of the platform's packages. */
class PlatformArchitectureTest extends ArchitectureTest {

  private static final String PLATFORM = "dk.samspor.platform";

  /** Which packages a package may know. A new package needs a line here; a new line needs a reason. */
  private static final Map<String, List<String>> KNOWS = Map.ofEntries(
      Map.entry("web", List.of()),
      Map.entry("calendar", List.of()),
      Map.entry("access", List.of()),
      Map.entry("audit", List.of("database")),
      Map.entry("observability", List.of()),
      Map.entry("paper", List.of()),
      Map.entry("schedule", List.of("access", "cases", "database", "identity", "relay", "request", "web")),
      Map.entry("database", List.of()),
      Map.entry("relay", List.of("database")),
      Map.entry("rekeying", List.of("database", "identity")),
      Map.entry("identity", List.of("web")),
      Map.entry("parties", List.of("web")),
      Map.entry("agreements", List.of("parties", "web")),
      Map.entry("events", List.of("identity")),
      Map.entry("openapi", List.of("access", "web")),
      Map.entry("cases", List.of("access", "agreements", "audit", "calendar", "database", "events", "identity", "observability", "parties", "web")),
      Map.entry("request", List.of("access", "calendar", "cases", "database", "identity", "relay", "web")),
      Map.entry("redaction", List.of("access", "calendar", "cases", "database", "events", "identity", "paper", "web")),
      Map.entry("inbox", List.of("access", "calendar", "cases", "database", "events", "identity", "observability", "relay", "request", "web")));

  static Set<String> packages() {
    return KNOWS.keySet();
  }

  @Override
  protected String basePackage() {
    return PLATFORM;
  }

  /** The platform is who opens them. */
  @Override
  protected Set<String> mayOpenTransactions() {
    return namesIn("request", "inbox", "relay", "cases", "audit", "schedule");
  }

  @Override
  protected Set<String> mayReadTheComputersClock() {
    // the two places where clocks come from
    return Set.of(PLATFORM + ".calendar.RealTimeClock", PLATFORM + ".cases.Clocks");
  }

  @Override
  protected Set<String> mayInjectFields() {
    return Set.of(PLATFORM + ".cases.Cases"); // so that a service's repository is one line
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_knows_only_those_it_needs(String name) {
    HouseRules.onlyKnows(PLATFORM + "." + name, PLATFORM,
        KNOWS.get(name).stream().map(other -> PLATFORM + "." + other).collect(Collectors.toSet())).check(classes());
  }

  @Test
  void every_package_has_its_line() {
    assertThat(classes().stream().map(JavaClass::getPackageName).map(name -> name.replace(PLATFORM + ".", ""))
        .map(name -> name.replaceAll("\\..*", "")).distinct()).containsExactlyInAnyOrderElementsOf(KNOWS.keySet());
  }

  @Test
  void nothing_in_it_belongs_to_one_service() {
    for (String service : List.of("referral", "stratification", "meeting", "reporting")) {
      assertThat(classes().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
          .filter(used -> used.getTargetClass().getPackageName().startsWith("dk.samspor." + service))).isEmpty();
    }
  }

  private Set<String> namesIn(String... packages) {
    return classes().stream().filter(type -> Set.of(packages).contains(type.getPackageName().replace(PLATFORM + ".", "")))
        .map(JavaClass::getName).filter(name -> !name.contains("$")).collect(Collectors.toSet());
  }
}
