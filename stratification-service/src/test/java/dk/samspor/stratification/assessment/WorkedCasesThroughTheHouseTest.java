package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.samspor.stratification.model.WorkedCase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every worked case the whole way: letter in, what the plan left open answered, proposal confirmed. */
@QuarkusTest
class WorkedCasesThroughTheHouseTest {

  @Inject
  Street street;

  @Test
  void every_worked_case_gets_its_level_from_its_plan_and_the_therapists_answers() {
    var letters = WorkedCase.all().stream().map(worked -> AcceptedLetter.aPlan(worked.plan())).toArray(AcceptedLetter[]::new);
    street.deliver(letters);
    for (int i = 0; i < letters.length; i++) placed(WorkedCase.all().get(i), ODENSE.of(letters[i]));
  }

  private void placed(WorkedCase worked, UUID assessment) {
    if (!worked.therapistAnswers().isEmpty()) ODENSE.answer(assessment, worked.therapistAnswers()).statusCode(200);
    ODENSE.get(assessment).statusCode(200).body("missing", empty())
        .body("proposal.level", equalTo(worked.expectedLevel())).body("proposal.reasons.rule", equalTo(worked.expectedRules()));
    ODENSE.decide(assessment, worked.expectedLevel(), null).statusCode(200).body("decision.overridden", equalTo(false));
  }
}
