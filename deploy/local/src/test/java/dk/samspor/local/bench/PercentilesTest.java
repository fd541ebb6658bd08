package dk.samspor.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

  @Test
  void of_a_hundred_times_the_99th_is_exceeded_by_one_only() {
    var times = Percentiles.ofMicroseconds(LongStream.rangeClosed(1, 100).map(n -> 101 - n).map(n -> n * 1_000));
    assertThat(times.milliseconds(0.50)).isEqualTo(50.0);
    assertThat(times.milliseconds(0.99)).isEqualTo(99.0);
    assertThat(times.milliseconds(1.0)).isEqualTo(100.0);
  }

  @Test
  void one_time_is_every_percentile_and_no_time_is_none() {
    assertThat(Percentiles.ofMicroseconds(LongStream.of(7_000)).milliseconds(0.01)).isEqualTo(7.0);
    assertThat(Percentiles.ofMicroseconds(LongStream.empty()).milliseconds(0.5)).isNaN();
  }
}
