package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.parties.Parties;
import dk.samspor.stratification.library.Result;
import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.StratificationModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A model with a hole proposes nothing; the professional decides and says why. */
class AssessmentWithoutARuleTest {

  private static final StratificationModel WITH_A_HOLE = StratificationModel.compile(
      ShippedModel.text().replaceFirst("(?s)\\s*<rule id=\"R13\">.*?</rule>", "").getBytes(StandardCharsets.UTF_8));

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private final Assessment assessment = new Assessment(
      new Opening(new CitizenId(UUID.randomUUID()), "0461", UUID.randomUUID(), accepted(), true, false, null), WITH_A_HOLE);

  @Test
  void nothing_is_proposed_and_nothing_is_asked() {
    var view = AssessmentView.of(assessment, WITH_A_HOLE, TODAY, new Agreements(new Parties()).on(TODAY, "0461"), "anna");
    assertThat(view.result()).isEqualTo(Result.NO_RULE_APPLIES);
    assertThat(view.proposal()).isNull();
    assertThat(view.missing()).isEmpty();
    assertThat(view.inputs()).containsEntry("functionalImpairment", "DELIMITED");
  }

  @Test
  void the_professional_decides_with_a_reason_and_not_without() {
    assertThatThrownBy(() -> assessment.decide(new DecideLevel(Level.BASIC, Basis.PLAN, null), TODAY, WITH_A_HOLE)).hasMessage("OVERRIDE_NEEDS_REASON");
    assessment.decide(new DecideLevel(Level.BASIC, Basis.PLAN, "Modellen har intet svar"), TODAY, WITH_A_HOLE);
    assertThat(assessment.decision()).hasValueSatisfying(decision -> assertThat(decision.overridden()).isTrue());
    assertThat(assessment.status()).isEqualTo(Assessment.Status.DECIDED);
  }

  private static AcceptedPlan accepted() {
    try {
      return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(aPlan().json(), AcceptedPlan.class);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
