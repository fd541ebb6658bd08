package dk.samspor.meeting.composition;

import static dk.samspor.meeting.composition.Teams.DAY;
import static dk.samspor.meeting.composition.Teams.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EducationRequiredUnderThirtyTest {
  @Test void a_29_year_old_without_qualification_needs_education_at_the_table() {
    assertThat(aTeam().unqualified().forACitizenBornOn(DAY.minusYears(29)).blockedBy())
        .containsExactly("EDUCATION_MISSING");
  }

  @Test void with_education_at_the_table_the_team_may_meet() {
    assertThat(aTeam().unqualified().forACitizenBornOn(DAY.minusYears(29)).with(Seat.TEAM_MEMBER, Area.EDUCATION).blockedBy())
        .isEmpty();
  }

  @Test void the_day_before_the_thirtieth_birthday_it_is_still_required() {
    assertThat(aTeam().unqualified().forACitizenBornOn(DAY.minusYears(30).plusDays(1)).blockedBy())
        .containsExactly("EDUCATION_MISSING");
  }

  @Test void on_the_thirtieth_birthday_it_is_no_longer_required() {
    assertThat(aTeam().unqualified().forACitizenBornOn(DAY.minusYears(30)).blockedBy()).isEmpty();
  }

  @Test void a_trained_29_year_old_does_not_need_it() {
    assertThat(aTeam().forACitizenBornOn(DAY.minusYears(29)).blockedBy()).isEmpty();
  }

  @Test void age_is_counted_on_the_meeting_day_and_not_on_the_day_of_asking() {
    var turnsThirtyLater = aTeam().unqualified().forACitizenBornOn(DAY.minusYears(30).plusDays(1)).seated();
    var dayAfter = new Composition(DAY.plusDays(1), turnsThirtyLater.citizen(), turnsThirtyLater.participants(), 30);
    assertThat(CompositionRules.check(dayAfter)).isEmpty();
  }
}
