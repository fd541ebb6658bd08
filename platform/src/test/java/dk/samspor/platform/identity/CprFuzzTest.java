package dk.samspor.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.samspor.platform.web.InvalidValue;
import java.nio.charset.StandardCharsets;

/**
 * Whatever is given for a CPR number is one or is refused. In an ordinary build the kept inputs are tried
 * ({@code src/test/resources/dk/samspor/platform/identity/CprFuzzTestInputs}); to search for new ones:
 * {@code JAZZER_FUZZ=1 mvn -f platform/pom.xml test -Dtest=CprFuzzTest} (five minutes; a finding is kept among the inputs).
 */
class CprFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void any_text_is_a_number_or_refused(byte[] bytes) {
    try {
      var cpr = Cpr.of(new String(bytes, StandardCharsets.UTF_8));
      assertThat(cpr.digits()).matches("[0-9]{7}([0-9]{2}|[A-Z]{2})[0-9]");
      assertThat(cpr.birthDate().getYear()).isBetween(1858, 2057);
      assertThat(cpr.toString()).isEqualTo(Cpr.MASK);
      assertThat(Cpr.of(cpr.digits())).isEqualTo(cpr);
    } catch (InvalidValue refused) {
      assertThat(refused).hasMessage("CPR_INVALID");
    }
  }
}
