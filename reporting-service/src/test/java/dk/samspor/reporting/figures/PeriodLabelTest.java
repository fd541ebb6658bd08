package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLabelTest {

  @ParameterizedTest
  @CsvSource({
      "2015,       2015-01-01, 2015-12-31, 2015,            2015",
      "2016-Q1,    2016-01-01, 2016-03-31, 1. kvartal 2016, Q1 2016",
      "2015-Q4,    2015-10-01, 2015-12-31, 4. kvartal 2015, Q4 2015",
      "2016-02,    2016-02-01, 2016-02-29, februar 2016,    February 2016",
      "2015-03-02, 2015-03-02, 2015-03-02, 2. marts 2015,   2 March 2015",
      "2015-01-01/2015-06-30, 2015-01-01, 2015-06-30, januar–juni 2015, January–June 2015",
      "2015-01-01/2015-01-31, 2015-01-01, 2015-01-31, januar 2015, January 2015",
      "2014-07-01/2015-06-30, 2014-07-01, 2015-06-30, juli 2014–juni 2015, July 2014–June 2015"})
  void a_label_is_days_and_words(String label, LocalDate first, LocalDate last, String danish, String english) {
    assertThat(PeriodLabel.start(label)).isEqualTo(first);
    assertThat(PeriodLabel.end(label)).isEqualTo(last);
    assertThat(PeriodName.of(label, Locale.of("da"))).isEqualTo(danish);
    assertThat(PeriodName.of(label, Locale.ENGLISH)).isEqualTo(english);
  }
}
