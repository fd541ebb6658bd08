package dk.samspor.meeting.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.meeting.consultation.OfferedEveryFortnight.Gap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferedEveryFortnightTest {
  private static final LocalDate MONDAY = LocalDate.of(2015, 3, 2);

  @Test void an_offer_every_fourteenth_day_leaves_no_gap() {
    assertThat(gaps(MONDAY, MONDAY.plusDays(14), MONDAY.plusDays(28))).isEmpty();
  }

  @Test void the_fifteenth_day_is_one_too_late() {
    assertThat(gaps(MONDAY, MONDAY.plusDays(15), MONDAY.plusDays(28))).containsExactly(new Gap(MONDAY, MONDAY.plusDays(15)));
  }

  @Test void no_offer_at_all_is_one_gap() {
    assertThat(gaps()).containsExactly(new Gap(MONDAY, MONDAY.plusDays(28)));
  }

  private static List<Gap> gaps(LocalDate... offered) {
    return OfferedEveryFortnight.gaps(List.of(offered), MONDAY, MONDAY.plusDays(28), 14);
  }
}
