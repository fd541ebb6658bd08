package dk.samspor.meeting.composition;

import static dk.samspor.meeting.composition.Teams.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MandatorySeatsTest {
  @Test void a_team_with_coordinator_employment_social_and_health_may_meet() {
    assertThat(CompositionRules.check(aTeam().seated())).isEmpty();
  }

  @Test void without_the_health_coordinator_the_meeting_is_cancelled() {
    var findings = CompositionRules.check(aTeam().without(Seat.HEALTH_COORDINATOR).seated());
    assertThat(findings).extracting(Finding::code).containsExactly("COORDINATOR_MISSING");
    assertThat(findings).allMatch(CompositionRules::cancelsTheMeeting);
  }

  @Test void a_missing_area_blocks_but_does_not_cancel() {
    var findings = CompositionRules.check(aTeam().without(Area.SOCIAL).seated());
    assertThat(findings).extracting(Finding::code).containsExactly("SOCIAL_MISSING");
    assertThat(findings).noneMatch(CompositionRules::cancelsTheMeeting);
  }

  @Test void employment_must_sit_at_the_table() {
    assertThat(aTeam().without(Area.EMPLOYMENT).blockedBy()).containsExactly("EMPLOYMENT_MISSING");
  }

  @Test void the_social_area_must_sit_at_the_table() {
    assertThat(aTeam().without(Area.SOCIAL).blockedBy()).containsExactly("SOCIAL_MISSING");
    assertThat(aTeam().without(Area.SOCIAL).with(Seat.CASE_WORKER, Area.SOCIAL).blockedBy()).isEmpty();
  }

  @Test void who_comes_with_the_citizen_stands_for_no_area() {
    assertThat(aTeam().without(Area.SOCIAL).with(Seat.COMPANION, Area.SOCIAL).with(Seat.GP, Area.SOCIAL).blockedBy()).containsExactly("SOCIAL_MISSING");
  }

  @Test void health_must_sit_at_the_table() {
    assertThat(aTeam().without(Area.HEALTH).blockedBy()).containsExactly("HEALTH_MISSING");
  }

  @Test void the_coordinator_does_not_stand_in_for_the_municipal_health_area() {
    var team = aTeam().without(Area.HEALTH).without(Seat.HEALTH_COORDINATOR).with(Seat.HEALTH_COORDINATOR, Area.HEALTH);
    assertThat(team.blockedBy()).containsExactly("HEALTH_MISSING");
  }

  @Test void an_empty_room_is_told_everything_that_is_missing_in_order() {
    var empty = new Composition(Teams.DAY, aTeam().seated().citizen(), List.of(), 30);
    assertThat(CompositionRules.check(empty)).extracting(Finding::code)
        .containsExactly("COORDINATOR_MISSING", "EMPLOYMENT_MISSING", "SOCIAL_MISSING", "HEALTH_MISSING",
            "MEETING_LEADER_MISSING", "MINUTE_TAKER_MISSING");
  }

  @Test void the_minute_taker_may_stand_for_an_area() {
    assertThat(aTeam().without(Area.SOCIAL).with(Seat.MINUTE_TAKER, Area.SOCIAL).blockedBy()).isEmpty();
  }
}
