package dk.samspor.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {

  @ParameterizedTest
  @CsvSource({
      "0101000000, 1900-01-01", "3112993999, 1999-12-31", "0101364000, 2036-01-01", "0101374000, 1937-01-01",
      "0101369000, 2036-01-01", "0101379000, 1937-01-01", "0101575000, 2057-01-01", "0101585000, 1858-01-01",
      "0101578000, 2057-01-01", "0101588000, 1858-01-01", "2902004000, 2000-02-29", "2902966000, 1896-02-29"})
  void the_seventh_digit_tells_the_century(String number, LocalDate born) {
    assertThat(Cpr.of(number).birthDate()).isEqualTo(born);
  }

  @Test
  void modulus_11_is_never_asked() {
    assertThat(Cpr.of("0101650001").digits()).isEqualTo("0101650001");
    assertThat(Cpr.of("0101650002").digits()).isEqualTo("0101650002");
  }

  @Test
  void a_hyphen_and_small_letters_make_no_other_number() {
    assertThat(Cpr.of("010165-1ab2")).isEqualTo(Cpr.of("0101651AB2"));
    assertThat(Cpr.of(" 010165-1234 ").digits()).isEqualTo("0101651234");
    assertThat(Cpr.of("010165-1ab2").isReplacement()).isTrue();
    assertThat(Cpr.of("010165-1234").isReplacement()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "310465-1234", "290201-1234", "290200-0234", "000165-1234", "610165-1234", "011365-1234",
      "010165 1234", "010165--1234", "01016512345", "010165123", "0101651A23", "010165A234", "010165123A", "٠١٠١٦٥١٢٣٤"})
  void what_is_no_number_is_refused_without_repeating_it(String text) {
    assertThatThrownBy(() -> Cpr.of(text)).isInstanceOfSatisfying(InvalidValue.class,
        refused -> assertThat(refused.code()).isEqualTo(PlatformCode.CPR_INVALID)).hasMessage("CPR_INVALID").hasNoCause();
  }

  @Test
  void nothing_is_no_number() {
    assertThatThrownBy(() -> Cpr.of(null)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void text_and_json_show_a_mask() throws JsonProcessingException {
    record Holder(Cpr cpr) {}
    assertThat(Cpr.of("010165-1234")).hasToString("******-****");
    assertThat(new ObjectMapper().writeValueAsString(new Holder(Cpr.of("0101651234")))).isEqualTo("{\"cpr\":\"******-****\"}");
  }

  @Test
  void json_reads_it() throws JsonProcessingException {
    assertThat(new ObjectMapper().readValue("\"010165-1234\"", Cpr.class)).isEqualTo(Cpr.of("0101651234"));
  }

  @Test
  void every_number_made_from_a_date_gives_that_date_back() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      LocalDate born = LocalDate.of(1858, 1, 1).plusDays(random.nextInt(73_048)); // up to the end of 2057
      String number = "%02d%02d%02d%d%03d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100,
          aSeventhDigitOf(born.getYear(), random), random.nextInt(1000));
      assertThat(Cpr.of(number).birthDate()).as("seed %d, %s", seed, number).isEqualTo(born);
    }
  }

  /** The official table, read the other way round. */
  private static int aSeventhDigitOf(int year, Random random) {
    int[] digits = year < 1900 ? new int[] {5, 6, 7, 8}
        : year <= 1936 ? new int[] {0, 1, 2, 3}
        : year <= 1999 ? new int[] {0, 1, 2, 3, 4, 9}
        : year <= 2036 ? new int[] {4, 5, 6, 7, 8, 9}
        : new int[] {5, 6, 7, 8};
    return digits[random.nextInt(digits.length)];
  }
}
