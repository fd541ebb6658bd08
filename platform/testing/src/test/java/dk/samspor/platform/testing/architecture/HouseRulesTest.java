package dk.samspor.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule lets the tidy house be, catches the untidy one, and refuses to judge an empty one. */
class HouseRulesTest {

  private static final String HERE = "dk.samspor.platform.testing.architecture";
  private static final JavaClasses TIDY = new ClassFileImporter().importPackages(HERE + ".tidy");
  private static final JavaClasses UNTIDY = new ClassFileImporter().importPackages(HERE + ".untidy");
  private static final JavaClasses NOTHING = new ClassFileImporter().importPackages(HERE + ".nowhere");

  record Example(ArchRule rule, List<String> caught) {
    @Override
    public String toString() {
      return rule.getDescription();
    }
  }

  static List<Example> examples() {
    return List.of(
        new Example(HouseRules.featuresHaveNoCycles(HERE + ".*"), List.of("Cycle detected")),
        new Example(HouseRules.onlyThePlatformOpensTransactions(Set.of()), List.of("UntidyResource.post", "Transactional")),
        new Example(HouseRules.onlyRepositoriesOfCasesWriteEntities(Set.of()), List.of("UntidyResource.post", "persist")),
        new Example(HouseRules.timeComesFromAClock(Set.of()),
            List.of("currentTimeMillis", "LocalDate.now()", "Clock.systemUTC()", "java.util.Date")),
        new Example(HouseRules.everyEndpointSaysWhoHasAccess(Set.of()), List.of("UntidyResource.post", "lacks @Access")),
        new Example(HouseRules.namesSayWhatThingsAre(), List.of("UntidyManager")),
        new Example(HouseRules.nothingIsInjectedIntoFields(Set.of()), List.of("UntidyResource.entities")),
        new Example(HouseRules.onlyKnows(HERE + ".untidy.cellar", HERE + ".untidy", Set.of()), List.of("UntidyManager")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_untidy_house_is_caught(Example example) {
    assertThatThrownBy(() -> example.rule().check(UNTIDY)).isInstanceOf(AssertionError.class)
        .satisfies(fault -> assertThat(fault.getMessage()).contains(example.caught()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_rule_that_meets_no_class_fails(Example example) {
    assertThatThrownBy(() -> example.rule().check(NOTHING)).isInstanceOf(AssertionError.class).hasMessageContaining("failed to check any classes");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_tidy_house_is_left_alone(Example example) {
    example.rule().allowEmptyShould(true).check(TIDY);
  }

  @Test
  void who_is_exempt_by_name_is_let_be_with_its_inner_classes() {
    String resource = HERE + ".untidy.cellar.UntidyResource";
    HouseRules.onlyThePlatformOpensTransactions(Set.of(resource)).check(UNTIDY);
    HouseRules.onlyRepositoriesOfCasesWriteEntities(Set.of(resource)).check(UNTIDY);
    HouseRules.onlyKnows(HERE + ".untidy.cellar", HERE + ".untidy", Set.of(HERE + ".untidy.attic")).check(UNTIDY);
    HouseRules.everyEndpointSaysWhoHasAccess(Set.of(resource)).allowEmptyShould(true).check(UNTIDY);
  }
}
