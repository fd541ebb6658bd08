package dk.samspor.referral.ggop;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.samspor.platform.web.Refused;

/**
 * Whatever comes in for a G-GOP is read or refused with a code; nothing else leaves the reader. In an ordinary build the
 * kept inputs are tried ({@code src/test/resources/dk/samspor/referral/ggop/GgopFuzzTestInputs}); to search for new ones:
 * {@code JAZZER_FUZZ=1 mvn -f referral-service/pom.xml test -Dtest=GgopFuzzTest} (five minutes; a finding is kept among
 * the inputs).
 */
class GgopFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void any_bytes_are_a_letter_or_refused(byte[] letter) {
    try {
      GgopReader.read(letter);
    } catch (Refused withACode) {
      // the sender is told which
    }
  }
}
