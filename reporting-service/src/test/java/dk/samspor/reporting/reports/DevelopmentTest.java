package dk.samspor.reporting.reports;

import static dk.samspor.reporting.indicators.Direction.HIGHER_IS_BETTER;
import static dk.samspor.reporting.indicators.Direction.LOWER_IS_BETTER;
import static dk.samspor.reporting.indicators.Direction.NEITHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DevelopmentTest {

  @Test
  void which_way_is_forward_is_the_indicators_own() {
    assertThat(Development.of(new BigDecimal("2.5"), HIGHER_IS_BETTER)).isEqualTo(Development.IMPROVED);
    assertThat(Development.of(new BigDecimal("2.5"), LOWER_IS_BETTER)).isEqualTo(Development.WORSENED);
    assertThat(Development.of(new BigDecimal("-2.5"), LOWER_IS_BETTER)).isEqualTo(Development.IMPROVED);
    assertThat(Development.of(new BigDecimal("-2.5"), NEITHER)).isEqualTo(Development.CHANGED);
    assertThat(Development.of(new BigDecimal("0.0"), HIGHER_IS_BETTER)).isEqualTo(Development.STABLE);
  }
}
