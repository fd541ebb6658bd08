package dk.samspor.meeting.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResumptionDueTest {
  private static final LocalDate TODAY = LocalDate.of(2015, 3, 3);
  private static final Agreement ODENSE = new Agreements(new Parties(), Optional.empty()).on(TODAY, "0461");

  @Test void a_case_that_was_taken_off_is_looked_at_when_the_coordinator_can_be_asked_again() {
    assertThat(ODENSE.preparationConsultationDays()).isEqualTo(14);
    assertThat(ResumptionDue.of(null, TODAY, ODENSE, List.of())).isEqualTo("2015-03-17");
  }

  @Test void what_has_been_asked_for_is_waited_for() {
    assertThat(ResumptionDue.of(null, TODAY, ODENSE, List.of(LocalDate.of(2015, 3, 10), LocalDate.of(2015, 3, 30)))).isEqualTo("2015-03-30");
    assertThat(ResumptionDue.of(null, TODAY, ODENSE, List.of(LocalDate.of(2015, 3, 10)))).isEqualTo("2015-03-17");
  }

  @Test void the_day_the_municipality_names_goes_before_both() {
    assertThat(ResumptionDue.of(LocalDate.of(2015, 3, 5), TODAY, ODENSE, List.of(LocalDate.of(2015, 3, 30)))).isEqualTo("2015-03-05");
  }
}
