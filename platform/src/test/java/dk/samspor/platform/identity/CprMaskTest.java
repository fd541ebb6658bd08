package dk.samspor.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprMaskTest {

  @ParameterizedTest
  @ValueSource(strings = {"010165-1234", "0101651234", "010165 1234", "010165\u00a01234", "010165\u20131234", "010165%2D1234",
      "010165%201234", "010165+1234", "0101651AB2", "010165-1ab2", "6101651AB2", "999999-9999"})
  void whatever_looks_like_a_number_is_hidden_wherever_it_stands(String number) {
    assertThat(CprMask.mask(number)).isEqualTo("******-****");
    assertThat(CprMask.mask("cpr=" + number + ", next")).isEqualTo("cpr=******-****, next");
    assertThat(CprMask.mask("{\"cpr\":\"" + number + "\"}")).isEqualTo("{\"cpr\":\"******-****\"}");
    assertThat(CprMask.mask("/citizens/" + number + "/" + number)).isEqualTo("/citizens/******-****/******-****");
    assertThat(CprMask.mask("key (cpr)=(" + number + ") exists.")).isEqualTo("key (cpr)=(******-****) exists.");
    assertThat(CprMask.mask("CPR-nr" + number)).isEqualTo("CPR-nr******-****");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21T23:54:26.123456789Z", "20261121235426", "54382645943294", "5790001354145", "+4566131372",
      "20261121-1234", "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", "1.0.4", "990165 is no number", "4202360", "024015",
      "+4566136421", "1299650000 DKK", "0101651234567", "x", ""})
  void other_numbers_survive(String text) {
    assertThat(CprMask.mask(text)).isSameAs(text);
  }

  @Test
  void uuids_and_instants_survive() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 50_000; i++) {
      String text = new UUID(random.nextLong(), random.nextLong()) + " " + Instant.ofEpochMilli(random.nextLong(4_102_444_800_000L));
      assertThat(CprMask.mask(text)).as("seed %d", seed).isSameAs(text);
    }
  }

  @Test
  void nothing_stays_nothing() {
    assertThat(CprMask.mask(null)).isNull();
  }

  @Test
  void a_long_text_is_masked_in_one_pass() {
    String text = "1234567890-".repeat(100_000) + "010165-1234"; // a pattern that backtracks would not come back
    assertThat(CprMask.mask(text)).endsWith("******-****");
  }
}
