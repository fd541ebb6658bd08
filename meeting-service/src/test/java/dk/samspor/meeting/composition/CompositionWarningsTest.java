package dk.samspor.meeting.composition;

import static dk.samspor.meeting.composition.Teams.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompositionWarningsTest {
  @Test void children_at_home_without_the_family_area_is_a_warning_only() {
    var team = aTeam().withChildrenAtHome();
    assertThat(team.warnedOf()).containsExactly("FAMILY_MISSING");
    assertThat(team.blockedBy()).isEmpty();
  }

  @Test void the_family_area_at_the_table_silences_it() {
    assertThat(aTeam().withChildrenAtHome().with(Seat.TEAM_MEMBER, Area.FAMILY).warnedOf()).isEmpty();
  }

  @Test void no_children_at_home_needs_no_family_area() {
    assertThat(aTeam().warnedOf()).isEmpty();
  }

  @Test void one_person_for_several_areas_is_counted_as_a_warning() {
    var team = aTeam().without(Area.SOCIAL).without(Area.HEALTH).with(Seat.TEAM_MEMBER, Area.SOCIAL, Area.HEALTH);
    assertThat(team.warnedOf()).containsExactly("ONE_PERSON_FOR_SEVERAL_AREAS");
    assertThat(team.blockedBy()).isEmpty();
  }

  @Test void a_meeting_nobody_leads_is_warned_of_and_not_stopped() {
    var team = aTeam().without(Seat.MEETING_LEADER).with(Seat.TEAM_MEMBER, Area.EMPLOYMENT);
    assertThat(team.warnedOf()).containsExactly("MEETING_LEADER_MISSING");
    assertThat(team.blockedBy()).isEmpty();
  }

  @Test void minutes_nobody_takes_are_warned_of_and_stop_nothing() {
    var team = aTeam().without(Seat.MINUTE_TAKER);
    assertThat(team.warnedOf()).containsExactly("MINUTE_TAKER_MISSING");
    assertThat(team.blockedBy()).isEmpty();
  }

  @Test void six_from_the_municipality_are_usual_and_a_seventh_is_a_warning() {
    var six = aTeam().with(Seat.CASE_WORKER).with(Seat.TEAM_MEMBER, Area.FAMILY);
    assertThat(six.warnedOf()).isEmpty();
    assertThat(six.with(Seat.TEAM_MEMBER, Area.EDUCATION).warnedOf()).containsExactly("MANY_FROM_THE_MUNICIPALITY");
  }

  @Test void companion_and_doctor_do_not_count_as_the_municipalitys() {
    assertThat(aTeam().with(Seat.CASE_WORKER).with(Seat.TEAM_MEMBER, Area.FAMILY).with(Seat.COMPANION).with(Seat.GP).warnedOf()).isEmpty();
  }
}
