package dk.samspor.stratification.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.library.AnswerInputs;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is printed may end in a log: nobody's own words about a citizen are printed. */
class FreeTextTest {

  private static final String WORDS = "Bor hos sin søster på Nørregade";

  @Test
  void a_decision_prints_itself_without_its_reason() {
    assertThat(new DecideLevel(Level.BASIC, Basis.PLAN, WORDS)).hasToString("DecideLevel[BASIC, PLAN]");
    assertThat(new Decision(Level.BASIC, Basis.PLAN, true, WORDS)).hasToString("Decision[BASIC, PLAN, overridden]");
    assertThat(new Decision(Level.BASIC, Basis.PLAN, false, WORDS)).hasToString("Decision[BASIC, PLAN]");
  }

  @Test
  void answers_and_plans_print_themselves_without_what_was_written_in_them() {
    assertThat(new AnswerInputs(Map.of(WORDS, WORDS))).hasToString("AnswerInputs[1 answers]");
    assertThat(new AnswerInputs(null)).hasToString("AnswerInputs[0 answers]");
    assertThat(new AcceptedPlan(PlanType.GENERAL, null, Map.of("note", WORDS))).hasToString("AcceptedPlan[GENERAL, null]");
  }
}
