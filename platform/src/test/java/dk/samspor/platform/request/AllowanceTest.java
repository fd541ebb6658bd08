package dk.samspor.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5); // the computer's counter may wrap
  private final Allowance allowance = new Allowance(50, 5, time::get);

  @Test
  void a_flood_leaves_fifty_rows_and_then_five_a_second() {
    assertThat(takenOf(10_000)).isEqualTo(50);
    pass(Duration.ofSeconds(1));
    assertThat(takenOf(10_000)).isEqualTo(5);
    pass(Duration.ofMillis(400));
    assertThat(takenOf(10_000)).isEqualTo(2);
  }

  @Test
  void after_a_quiet_hour_there_is_room_for_fifty_and_no_more() {
    pass(Duration.ofHours(1));
    assertThat(takenOf(10_000)).isEqualTo(50);
  }

  private long takenOf(int attempts) {
    return IntStream.range(0, attempts).filter(attempt -> allowance.take()).count();
  }

  private void pass(Duration duration) {
    time.addAndGet(duration.toNanos());
  }
}
