package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseAct.*;
import static dk.samspor.meeting.teamcase.TeamCaseStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.agreements.ProcessKind;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {
  @Test void a_meeting_is_held_only_when_it_is_scheduled() {
    assertThat(statesAllowing(ProcessKind.TEAM_MEETING, HOLD)).containsExactly(SCHEDULED);
  }

  @Test void a_hearing_is_never_held_and_needs_no_meeting_to_be_recommended() {
    assertThat(statesAllowing(ProcessKind.COORDINATOR_HEARING, HOLD)).isEmpty();
    assertThat(statesAllowing(ProcessKind.COORDINATOR_HEARING, RECOMMEND)).contains(SCREENED, SCHEDULED);
  }

  @Test void a_team_meeting_is_recommended_only_after_it_was_held() {
    assertThat(statesAllowing(ProcessKind.TEAM_MEETING, RECOMMEND)).containsExactly(HELD);
    assertThat(statesAllowing(ProcessKind.TEAM_MEETING, GIVE_STATEMENT)).isEmpty();
  }

  @ParameterizedTest @EnumSource(ProcessKind.class)
  void what_has_rested_and_what_has_been_treated_can_be_opened_again_and_nothing_else_is_done_in_a_closed_case(ProcessKind process) {
    assertThat(statesAllowing(process, REOPEN)).containsExactlyInAnyOrder(POSTPONED, RETURNED, WITHDRAWN, NO_SHOW, RECOMMENDED, DECIDED,
        CONCLUDED, FOLLOWED_UP, CLOSED);
    assertThat(Lifecycle.of(process).in(CLOSED)).containsExactly(REOPEN);
  }

  @ParameterizedTest @EnumSource(ProcessKind.class)
  void what_was_agreed_with_the_doctor_can_be_recorded_wherever_the_case_goes_until_it_is_over(ProcessKind process) {
    var over = EnumSet.of(WITHDRAWN, CLOSED);
    if (process == ProcessKind.COORDINATOR_HEARING) {
      over.add(HELD); // a hearing is never held
    }
    assertThat(statesAllowing(process, RECORD_GP_CONTACT)).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(over));
    assertThat(statesAllowing(process, CALL_OFF_GP_CONTACT)).isEqualTo(statesAllowing(process, RECORD_GP_CONTACT));
  }

  @ParameterizedTest @EnumSource(ProcessKind.class)
  void a_decision_follows_a_recommendation_and_nothing_else(ProcessKind process) {
    assertThat(statesAllowing(process, DECIDE)).containsExactly(RECOMMENDED);
  }

  @ParameterizedTest @EnumSource(ProcessKind.class)
  void after_the_meeting_a_case_is_no_longer_taken_off_its_day(ProcessKind process) {
    assertThat(statesAllowing(process, POSTPONE)).containsExactlyInAnyOrder(SUBMITTED, SCREENED, SCHEDULED);
  }

  @ParameterizedTest @EnumSource(ProcessKind.class)
  void that_the_citizen_has_moved_is_noticed_wherever_the_case_is_until_it_is_over(ProcessKind process) {
    assertThat(statesAllowing(process, NOTICE_MOVE)).isEqualTo(statesAllowing(process, RECORD_GP_CONTACT)).doesNotContain(CLOSED, WITHDRAWN);
  }

  @ParameterizedTest @EnumSource(ProcessKind.class)
  void who_coordinates_the_case_is_named_from_the_meeting_until_it_is_over(ProcessKind process) {
    var running = EnumSet.of(RECOMMENDED, DECIDED, CONCLUDED, FOLLOWED_UP);
    if (process == ProcessKind.TEAM_MEETING) {
      running.add(HELD); // a hearing is never held
    }
    assertThat(statesAllowing(process, NAME_COORDINATING_CASE_WORKER)).isEqualTo(running);
  }

  private static Set<TeamCaseStatus> statesAllowing(ProcessKind process, TeamCaseAct act) {
    var states = EnumSet.allOf(TeamCaseStatus.class);
    states.removeIf(state -> !Lifecycle.of(process).allows(state, act));
    return states;
  }
}
