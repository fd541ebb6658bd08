package dk.samspor.meeting.composition;

import static dk.samspor.meeting.composition.Area.EDUCATION;
import static dk.samspor.meeting.composition.Area.EMPLOYMENT;
import static dk.samspor.meeting.composition.Area.FAMILY;
import static dk.samspor.meeting.composition.Area.HEALTH;
import static dk.samspor.meeting.composition.Area.SOCIAL;
import static dk.samspor.meeting.composition.Teams.DAY;
import static dk.samspor.meeting.composition.Teams.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which areas had to sit at one citizen's table, whoever came. */
class RequiredAreasTest {
  @Test void employment_the_social_area_and_health_are_called_to_every_table() {
    assertThat(CompositionRules.requiredAreas(aTeam().seated())).containsExactly(EMPLOYMENT, SOCIAL, HEALTH);
  }

  @Test void education_is_called_while_the_citizen_is_under_thirty_and_untrained() {
    assertThat(CompositionRules.requiredAreas(aTeam().unqualified().forACitizenBornOn(DAY.minusYears(30).plusDays(1)).seated()))
        .containsExactly(EMPLOYMENT, SOCIAL, HEALTH, EDUCATION);
    assertThat(CompositionRules.requiredAreas(aTeam().unqualified().forACitizenBornOn(DAY.minusYears(30)).seated())).doesNotContain(EDUCATION);
    assertThat(CompositionRules.requiredAreas(aTeam().forACitizenBornOn(DAY.minusYears(29)).seated())).doesNotContain(EDUCATION);
  }

  @Test void the_family_area_is_called_where_children_live_at_home() {
    assertThat(CompositionRules.requiredAreas(aTeam().withChildrenAtHome().seated())).containsExactly(EMPLOYMENT, SOCIAL, HEALTH, FAMILY);
  }

  @Test void who_came_without_being_called_is_not_required() {
    assertThat(CompositionRules.requiredAreas(aTeam().with(Seat.TEAM_MEMBER, EDUCATION, FAMILY).seated())).containsExactly(EMPLOYMENT, SOCIAL, HEALTH);
  }

  @Test void an_empty_table_is_told_to_lack_exactly_the_areas_that_are_called_to_it() {
    var all = aTeam().unqualified().withChildrenAtHome().forACitizenBornOn(DAY.minusYears(20)).seated();
    var empty = new Composition(DAY, all.citizen(), List.of(), 30);
    var missing = CompositionRules.check(empty).stream().map(Finding::code).toList();
    assertThat(CompositionRules.requiredAreas(empty)).containsExactly(Area.values());
    assertThat(Arrays.stream(Area.values()).map(area -> area + "_MISSING")).isSubsetOf(missing);
  }
}
