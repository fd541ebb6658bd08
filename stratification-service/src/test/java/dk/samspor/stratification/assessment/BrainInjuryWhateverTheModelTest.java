package dk.samspor.stratification.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.identity.CitizenId;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.StratificationModel;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A municipality's own model leaves the brain injury out of its rules; the starting point stays the advanced level all the same [M, S 1.1]. */
class BrainInjuryWhateverTheModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private static final StratificationModel SILENT = StratificationModel.compile(ShippedModel.bytes(ShippedModel.text()
      .replaceFirst("(?s)<rule id=\"R1\">.*?</rule>", "").replaceAll("<inputEntry><text>(true|false)</text></inputEntry>", "<inputEntry><text>-</text></inputEntry>")));

  @Test
  void basic_is_proposed_and_decided_only_with_a_reason() {
    var assessment = withBrainInjury();
    assertThat(assessment.proposed().level).isEqualTo(Level.BASIC);
    assertThatThrownBy(() -> decide(assessment, null)).hasMessage("BRAIN_INJURY_NEEDS_REASON");
    decide(assessment, "Kun let nedsat kraft i en finger");
    assertThat(assessment.decision()).hasValueSatisfying(decision -> assertThat(decision.overridden()).isFalse());
  }

  @Test
  void where_function_is_not_impaired_the_proposal_is_confirmed_without_one() {
    var assessment = withBrainInjury();
    assessment.answer(Answers.of(Map.of("functionalImpairment", "NONE")), SILENT);
    decide(assessment, null);
    assertThat(assessment.status()).isEqualTo(Assessment.Status.DECIDED);
  }

  private static void decide(Assessment assessment, String reason) {
    assessment.decide(new DecideLevel(Level.BASIC, Basis.PLAN, reason), TODAY, SILENT);
  }

  private static Assessment withBrainInjury() {
    var plan = new AcceptedPlan(PlanType.GENERAL, TODAY, AcceptedLetter.aPlan(Map.of("brainInjury", true)).facts());
    return new Assessment(new Opening(new CitizenId(UUID.randomUUID()), "0461", UUID.randomUUID(), plan, true, false, null), SILENT);
  }
}
