package dk.samspor.referral.trainingplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.referral.trainingplan.TrainingPlan.Act;
import dk.samspor.referral.trainingplan.TrainingPlan.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingPlanActsTest {

  @Test
  void only_a_new_or_resubmitted_plan_can_be_accepted_or_returned() {
    assertThat(statesThatAllow(Act.ACCEPT)).containsExactlyInAnyOrder(Status.RECEIVED, Status.RESUBMITTED);
    assertThat(statesThatAllow(Act.RETURN)).containsExactlyInAnyOrder(Status.RECEIVED, Status.RESUBMITTED);
  }

  @Test
  void a_return_is_never_the_end() {
    assertThat(TrainingPlanActs.TABLE.in(Status.RETURNED)).containsExactlyInAnyOrder(Act.RESUBMIT, Act.DECIDE_LEVEL, Act.ASK_HOSPITAL, Act.CANCEL, Act.ENTER_IN_ERROR, Act.REDACT);
  }

  @Test
  void training_starts_from_an_allocation_only() {
    assertThat(statesThatAllow(Act.START)).containsExactly(Status.ALLOCATED);
    assertThat(statesThatAllow(Act.COMPLETE)).containsExactly(Status.STARTED);
  }

  @Test
  void a_decided_level_is_welcome_whenever_the_letter_comes() {
    assertThat(statesThatAllow(Act.DECIDE_LEVEL)).containsExactlyInAnyOrder(Status.values());
  }

  @Test
  void a_question_about_the_kind_of_plan_is_kept_until_the_plan_is_over_and_answered_once_it_is_accepted() {
    assertThat(EnumSet.complementOf(EnumSet.copyOf(statesThatAllow(Act.ASK_HOSPITAL))))
        .containsExactlyInAnyOrder(Status.COMPLETED, Status.CANCELLED, Status.DECLINED, Status.ENTERED_IN_ERROR);
    assertThat(statesThatAllow(Act.ANSWER_LEVEL_CHANGE)).containsExactlyInAnyOrder(Status.ACCEPTED, Status.ALLOCATED, Status.STARTED);
  }

  @Test
  void a_plan_can_be_taken_back_as_an_error_until_it_is_completed_and_then_nobody_works_on_it() {
    assertThat(EnumSet.complementOf(EnumSet.copyOf(statesThatAllow(Act.ENTER_IN_ERROR))))
        .containsExactlyInAnyOrder(Status.COMPLETED, Status.ENTERED_IN_ERROR);
    assertThat(TrainingPlanActs.TABLE.in(Status.ENTERED_IN_ERROR)).containsExactlyInAnyOrder(Act.DECIDE_LEVEL, Act.REDACT);
  }

  @Test
  void text_can_be_taken_out_of_a_plan_in_every_state() {
    assertThat(statesThatAllow(Act.REDACT)).containsExactlyInAnyOrder(Status.values());
  }

  @ParameterizedTest
  @CsvSource({"1997-03-11,UNDER_18", "1997-03-10,AGE_18_29", "1985-03-11,AGE_18_29", "1985-03-10,AGE_30_64",
      "1950-03-11,AGE_30_64", "1950-03-10,AGE_65_PLUS"})
  void ages_are_told_as_bands(LocalDate born, AgeBand band) {
    assertThat(AgeBand.of(born, LocalDate.parse("2015-03-10"))).isEqualTo(band);
  }

  private static Set<Status> statesThatAllow(Act act) {
    Set<Status> states = EnumSet.allOf(Status.class);
    states.removeIf(state -> !TrainingPlanActs.TABLE.allows(state, act));
    return states;
  }
}
