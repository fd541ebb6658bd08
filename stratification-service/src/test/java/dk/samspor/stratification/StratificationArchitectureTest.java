package dk.samspor.stratification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.architecture.ArchitectureTest;
import org.junit.jupiter.api.Test;

class StratificationArchitectureTest extends ArchitectureTest {

  @Override
  protected String basePackage() {
    return "dk.samspor.stratification";
  }

  @Test
  void models_know_nothing_of_citizens_and_cases() {
    assertThat(classes().containPackage("dk.samspor.stratification.model")).isTrue();
    noClasses().that().resideInAPackage("..stratification.model..")
        .should().dependOnClassesThat().resideInAnyPackage("..stratification.assessment..", "..platform.cases..", "..platform.identity..")
        .check(classes());
  }

  @Test
  void two_classes_know_the_rules_engine_and_its_validator_runs_in_the_trial_only() {
    noClasses().that().haveNameNotMatching(".*\\.(DmnEngine|TableFunctions|TrialRun)(\\$.*)?").should().dependOnClassesThat().resideInAPackage("org.kie..").check(classes());
    noClasses().that().haveNameNotMatching(".*\\.TrialRun").should().dependOnClassesThat().resideInAPackage("org.kie.dmn.validation..").check(classes());
    noClasses().that().haveNameNotMatching(".*\\.Trial").should().dependOnClassesThat().haveSimpleName("TrialRun").check(classes());
  }
}
