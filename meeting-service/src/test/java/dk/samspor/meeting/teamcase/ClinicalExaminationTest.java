package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.meeting.teamcase.TeamCaseFact.ClinicalExaminationAdvised.Occasion;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two cases that become one may both have been advised on. */
class ClinicalExaminationTest {
  private static final ClinicalExamination IN_MARCH = ClinicalExamination.advised(LocalDate.of(2015, 3, 9), Occasion.SCREENING);
  private static final ClinicalExamination IN_APRIL = ClinicalExamination.advised(LocalDate.of(2015, 4, 9), Occasion.SCREENING);

  @Test void advice_in_one_of_them_is_advice() {
    assertThat(ClinicalExamination.newer(null, IN_MARCH)).isEqualTo(IN_MARCH);
    assertThat(ClinicalExamination.newer(IN_MARCH, null)).isEqualTo(IN_MARCH);
    assertThat(ClinicalExamination.newer(null, null)).isNull();
  }

  @Test void the_later_advice_counts() {
    assertThat(ClinicalExamination.newer(IN_MARCH, IN_APRIL)).isEqualTo(IN_APRIL);
    assertThat(ClinicalExamination.newer(IN_APRIL, IN_MARCH)).isEqualTo(IN_APRIL);
  }

  @Test void of_one_day_the_one_nobody_has_decided_against_counts() {
    var declined = IN_MARCH.declined(LocalDate.of(2015, 3, 12), "RECENT_CERTIFICATE");
    assertThat(ClinicalExamination.newer(declined, IN_MARCH)).isEqualTo(IN_MARCH);
    assertThat(ClinicalExamination.newer(IN_MARCH, declined)).isEqualTo(IN_MARCH);
  }
}
