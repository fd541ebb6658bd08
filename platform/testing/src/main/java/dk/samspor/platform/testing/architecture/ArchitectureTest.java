package dk.samspor.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * The house rules over one module's own classes. A service subclasses it with its package; what it must be exempt from
 * it lists with the reason beside it.
 *
 * <pre>{@code
 * class ReferralArchitectureTest extends ArchitectureTest {
 *   protected String basePackage() { return "dk.samspor.referral"; }
 * }
 * }</pre>
 */
public abstract class ArchitectureTest {

  private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

  /** The module's root package; its direct sub-packages are the features. */
  protected abstract String basePackage();

  /** Full names of classes that open a transaction of their own, because no request or letter does it for them. */
  protected Set<String> mayOpenTransactions() {
    return Set.of();
  }

  /** Full names of classes that write rows which are no case. */
  protected Set<String> mayWriteEntities() {
    return Set.of();
  }

  /** Full names of classes that need the computer's own clock. */
  protected Set<String> mayReadTheComputersClock() {
    return Set.of();
  }

  /** Full names of classes whose constructor belongs to somebody else. */
  protected Set<String> mayInjectFields() {
    return Set.of();
  }

  /** Full names of resources that answer anybody, before a token is asked for: they say so with {@code @PermitAll}. */
  protected Set<String> openToAll() {
    return Set.of();
  }

  /** A module without endpoints says so. */
  protected boolean hasEndpoints() {
    return true;
  }

  @Test
  public void the_rules_see_the_modules_classes() {
    assertThat(classes()).as("classes under " + basePackage()).hasSizeGreaterThan(10);
    assertThat(classes().stream().filter(type -> type.getName().endsWith("Test"))).as("test classes are left out").isEmpty();
  }

  @Test
  public void features_know_each_other_in_one_direction_only() {
    HouseRules.featuresHaveNoCycles(basePackage()).check(classes());
  }

  @Test
  public void only_the_platform_opens_transactions() {
    HouseRules.onlyThePlatformOpensTransactions(mayOpenTransactions()).check(classes());
  }

  @Test
  public void only_repositories_of_cases_write_entities() {
    HouseRules.onlyRepositoriesOfCasesWriteEntities(mayWriteEntities()).check(classes());
  }

  @Test
  public void time_comes_from_a_clock() {
    HouseRules.timeComesFromAClock(mayReadTheComputersClock()).check(classes());
  }

  @Test
  public void every_endpoint_says_who_has_access() {
    HouseRules.everyEndpointSaysWhoHasAccess(openToAll()).allowEmptyShould(!hasEndpoints()).check(classes());
  }

  @Test
  public void who_is_open_to_all_says_so() {
    openToAll().forEach(name -> assertThat(classes().get(name).isAnnotatedWith("jakarta.annotation.security.PermitAll")).as(name).isTrue());
  }

  @Test
  public void names_say_what_things_are() {
    HouseRules.namesSayWhatThingsAre().check(classes());
  }

  @Test
  public void nothing_is_injected_into_fields() {
    HouseRules.nothingIsInjectedIntoFields(mayInjectFields()).check(classes());
  }

  @Test
  public void every_exemption_names_a_class_that_exists() {
    for (Set<String> exempt : List.of(mayOpenTransactions(), mayWriteEntities(), mayReadTheComputersClock(),
        mayInjectFields(), openToAll())) {
      assertThat(exempt).allSatisfy(name -> assertThat(classes().contain(name)).as(name).isTrue());
    }
  }

  /** The module's classes without its tests, read once. */
  protected final JavaClasses classes() {
    return IMPORTED.computeIfAbsent(basePackage(), name -> new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("/dk/samspor/platform/testing/")) // this module, beside the platform
        .importPackages(name));
  }
}
