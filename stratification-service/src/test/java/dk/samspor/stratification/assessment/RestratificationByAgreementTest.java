package dk.samspor.stratification.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.parties.Parties;
import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.StratificationModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fourteen days and two people are Region Midtjylland's rule; elsewhere it is as agreed [M]. */
class RestratificationByAgreementTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 5);
  private static final StratificationModel MODEL = StratificationModel.compile(ShippedModel.bytes(ShippedModel.text()));
  private static final ChangeLevel ADVANCED = new ChangeLevel(Level.ADVANCED, "Behovet er et andet.");

  @TempDir
  Path directory;

  @Test
  void in_midtjylland_it_takes_two_people_within_fourteen_days() {
    var viborg = new Agreements(new Parties()).on(START, "0791");
    var assessment = trained();
    assertThatThrownBy(() -> assessment.restratify(ADVANCED, "anna", START.plusDays(15), viborg)).hasMessage("RESTRATIFICATION_TOO_LATE");
    assessment.restratify(ADVANCED, "anna", START.plusDays(14), viborg);
    assertThat(assessment.status()).isEqualTo(Assessment.Status.RESTRATIFYING);
    assertThat(assessment.later.confirmBy).isEqualTo(START.plusDays(14));
    assertThatThrownBy(() -> assessment.confirmRestratification("anna", START.plusDays(14), viborg)).hasMessage("SECOND_PERSON_NEEDED");
    assessment.confirmRestratification("bo", START.plusDays(14), viborg);
    assertThat(assessment.later.current).isEqualTo(Level.ADVANCED);
    assertThat(assessment.decision()).hasValueSatisfying(first -> assertThat(first.level()).isEqualTo(Level.BASIC));
  }

  @Test
  void the_second_person_confirms_within_the_days_as_well() {
    var viborg = new Agreements(new Parties()).on(START, "0791");
    var assessment = trained();
    assessment.restratify(ADVANCED, "anna", START, viborg);
    assertThatThrownBy(() -> assessment.confirmRestratification("bo", START.plusDays(15), viborg)).hasMessage("RESTRATIFICATION_TOO_LATE");
    assertThat(assessment.status()).isEqualTo(Assessment.Status.RESTRATIFYING);
    assertThat(assessment.later.current).isEqualTo(Level.BASIC);
  }

  @Test
  void one_begun_before_training_is_confirmed_within_the_days_of_its_start() {
    var viborg = new Agreements(new Parties()).on(START, "0791");
    var assessment = decided();
    assessment.restratify(ADVANCED, "anna", START.minusDays(1), viborg);
    assessment.trainingStarted(START);
    assertThatThrownBy(() -> assessment.confirmRestratification("bo", START.plusDays(15), viborg)).hasMessage("RESTRATIFICATION_TOO_LATE");
    assessment.confirmRestratification("bo", START.plusDays(14), viborg);
    assertThat(assessment.later.current).isEqualTo(Level.ADVANCED);
  }

  @Test
  void where_one_person_and_thirty_days_are_agreed_one_is_enough_on_the_thirtieth() throws IOException {
    var odense = agreedInOdense("restratification-days: {value: 30, source: test}", "restratification-persons: {value: 1, source: test}");
    var assessment = trained();
    assessment.restratify(ADVANCED, "anna", START.plusDays(30), odense);
    assertThat(assessment.status()).isEqualTo(Assessment.Status.DECIDED);
    assertThat(assessment.later.current).isEqualTo(Level.ADVANCED);
  }

  @Test
  void where_the_hospital_need_not_agree_the_municipality_changes_the_level_itself() throws IOException {
    var odense = agreedInOdense("level-change-needs-hospital: {value: false, source: test}");
    var assessment = trained();
    assessment.changeLevel(new ChangeLevel(Level.SPECIALISED, "Behovet er et andet."), "anna", START, odense);
    assertThat(assessment.status()).isEqualTo(Assessment.Status.DECIDED);
    assertThat(assessment.later.current).isEqualTo(Level.SPECIALISED);
  }

  private Agreement agreedInOdense(String... values) throws IOException {
    try (var shipped = Agreements.class.getResourceAsStream("/agreements/syddanmark.yaml")) {
      Files.writeString(directory.resolve("syddanmark.yaml"), new String(shipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          + "municipalities:\n  \"0461\":\n    - from: 2026-01-01\n      values:\n" + String.join("", List.of(values).stream().map(value -> "        " + value + "\n").toList()));
    }
    return new Agreements(new Parties(), Optional.of(directory)).on(START, "0461");
  }

  private static Assessment trained() {
    var assessment = decided();
    assessment.trainingStarted(START);
    return assessment;
  }

  private static Assessment decided() {
    var plan = new AcceptedPlan(PlanType.GENERAL, START.minusDays(5), Map.of("complications", "NONE", "functionalImpairment", "DELIMITED", "lifeAreas", List.of("WORK"),
        "cognitiveImpairment", "NONE", "coordination", "NONE", "rarity", "COMMON", "trainingNeed", "CLEAR", "brainInjury", false));
    var assessment = new Assessment(new Opening(new CitizenId(UUID.randomUUID()), "0461", UUID.randomUUID(), plan, true, false, null), MODEL);
    assessment.decide(new DecideLevel(Level.BASIC, Basis.PLAN, null), START.minusDays(3), MODEL);
    return assessment;
  }
}
