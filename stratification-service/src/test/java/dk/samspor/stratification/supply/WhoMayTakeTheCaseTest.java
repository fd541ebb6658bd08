package dk.samspor.stratification.supply;

import static dk.samspor.stratification.supply.Someone.developing;
import static dk.samspor.stratification.supply.Someone.experienced;
import static dk.samspor.stratification.supply.Someone.neurology;
import static dk.samspor.stratification.supply.Someone.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.supply.Qualification.Answer;
import dk.samspor.stratification.supply.Qualification.CaseLevel;
import dk.samspor.stratification.supply.Qualification.Cause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoMayTakeTheCaseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final MayTake ADVANCED = new MayTake(CaseLevel.ADVANCED, PatientGroup.NEUROLOGY, DAY);
  private static final MayTake BASIC = new MayTake(CaseLevel.BASIC, PatientGroup.NEUROLOGY, DAY);

  private final Therapist expert = experienced(neurology("2020-01-01", null, 80));
  private final Therapist novice = experienced(neurology("2026-01-01", null, 80));

  @Test
  void a_basic_case_takes_an_authorised_therapist_with_somebody_to_ask() {
    assertThat(BASIC.by(novice).answer()).isEqualTo(Answer.QUALIFIES);
    assertThat(causes(BASIC.by(with(true, false, LONG_AGO)))).containsExactly(Cause.NO_SUPERVISION);
    assertThat(causes(BASIC.by(with(true, true, DAY.plusDays(1))))).containsExactly(Cause.NOT_AUTHORISED);
    assertThat(causes(BASIC.by(with(true, true, null)))).containsExactly(Cause.NOT_AUTHORISED);
  }

  @Test
  void an_advanced_case_takes_experience_and_further_education() {
    assertThat(ADVANCED.by(expert).answer()).isEqualTo(Answer.QUALIFIES);
    assertThat(causes(ADVANCED.by(novice))).containsExactly(Cause.EXPERIENCE_TOO_SHORT, Cause.SUPERVISOR_NEEDED);
    assertThat(causes(ADVANCED.by(with(false, true, LONG_AGO, neurology("2020-01-01", null, 80))))).containsExactly(Cause.FURTHER_EDUCATION_MISSING, Cause.SUPERVISOR_NEEDED);
  }

  @Test
  void an_advanced_case_takes_continuous_development_and_where_nobody_has_said_that_is_shown() {
    var years = neurology("2020-01-01", null, 80);
    assertThat(causes(ADVANCED.by(developing(false, years)))).containsExactly(Cause.NO_CONTINUOUS_DEVELOPMENT, Cause.SUPERVISOR_NEEDED);
    assertThat(ADVANCED.by(developing(false, years), expert).answer()).isEqualTo(Answer.UNDER_SUPERVISION);
    assertThat(BASIC.by(developing(false, years)).answer()).isEqualTo(Answer.QUALIFIES);
    assertThat(ADVANCED.by(expert).reasons()).extracting(Qualification.Reason::code).containsExactly(Cause.EXPERIENCED);
    assertThat(ADVANCED.by(developing(null, years)).answer()).isEqualTo(Answer.QUALIFIES);
    assertThat(ADVANCED.by(developing(null, years)).reasons()).extracting(Qualification.Reason::code).containsExactly(Cause.EXPERIENCED, Cause.DEVELOPMENT_NOT_STATED);
  }

  @Test
  void others_take_it_under_supervision_of_one_who_qualifies_herself() {
    assertThat(ADVANCED.by(novice, expert).answer()).isEqualTo(Answer.UNDER_SUPERVISION);
    assertThat(causes(ADVANCED.by(novice, experienced(neurology("2026-02-01", null, 80))))).contains(Cause.SUPERVISOR_DOES_NOT_QUALIFY);
    assertThat(causes(ADVANCED.by(novice, novice))).contains(Cause.OWN_SUPERVISOR);
  }

  @Test
  void who_has_left_takes_no_more_after_the_last_day() {
    expert.leave(DAY);
    assertThat(ADVANCED.by(expert).answer()).isEqualTo(Answer.QUALIFIES);
    expert.lastDay = DAY.minusDays(1);
    assertThat(causes(ADVANCED.by(expert))).containsExactly(Cause.HAS_LEFT);
  }

  @Test
  void a_group_is_covered_when_as_many_qualify_as_the_agreement_wants() {
    var cover = Cover.of(List.of(expert, novice), DAY, 2);
    assertThat(cover.groups()).filteredOn(group -> group.group() == PatientGroup.NEUROLOGY).singleElement()
        .satisfies(group -> { assertThat(group.qualified()).isOne(); assertThat(group.covered()).isFalse(); });
    assertThat(Cover.of(List.of(expert, experienced(neurology("2019-01-01", null, 100))), DAY, 2).groups())
        .filteredOn(group -> group.group() == PatientGroup.NEUROLOGY).allMatch(Cover.GroupCover::covered);
  }

  private static List<Cause> causes(Qualification qualification) {
    assertThat(qualification.answer()).isEqualTo(Answer.DOES_NOT_QUALIFY);
    return qualification.reasons().stream().map(Qualification.Reason::code).toList();
  }
}
