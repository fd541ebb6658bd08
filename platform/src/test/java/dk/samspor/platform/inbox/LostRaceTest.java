package dk.samspor.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.request.DatabaseTrouble;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LostRaceTest {

  @Test
  void a_letter_that_met_a_therapist_at_the_same_case_is_tried_again() {
    assertThat(DatabaseTrouble.isLostRace(new IllegalStateException(new OptimisticLockException()))).isTrue();
    assertThat(DatabaseTrouble.isLostRace(new IllegalStateException(new SQLException("deadlock", "40P01")))).isTrue();
  }

  @Test
  void a_letter_with_a_fault_of_its_own_is_not() {
    assertThat(DatabaseTrouble.isLostRace(new IllegalStateException(new SQLException("duplicate", "23505")))).isFalse();
    assertThat(DatabaseTrouble.isLostRace(new IllegalStateException("bad letter"))).isFalse();
  }
}
