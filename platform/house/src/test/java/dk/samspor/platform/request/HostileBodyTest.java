package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.aLabel;
import static dk.samspor.platform.house.House.hospital;
import static dk.samspor.platform.house.House.odense;
import static dk.samspor.platform.house.House.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies, parameters and headers that are meant to hurt: each gets its code, none a 5xx. */
@QuarkusTest
class HostileBodyTest {

  static Stream<String> nests() {
    int deep = 10_000;
    return Stream.of("[".repeat(deep) + "]".repeat(deep), "[".repeat(deep), "{\"a\":".repeat(deep) + "1" + "}".repeat(deep));
  }

  @ParameterizedTest
  @MethodSource("nests")
  void ten_thousand_nested_brackets_are_refused(String nest) {
    assertThat(codeOf(posted(nest))).isEqualTo("MALFORMED_JSON");
    assertThat(codeOf(posted(with("label", nest)))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
    assertThat(codeOf(posted(with("unknown", nest)))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "NaN", "Infinity", "9223372036854775808", "0x10", "01", "1."})
  void numbers_that_are_none_of_ours_are_refused(String number) {
    assertThat(codeOf(posted(with("weight", number)))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
  }

  @Test
  void a_number_of_a_million_digits_is_refused_before_anybody_counts_with_it() {
    String digits = "9".repeat(1_000_000);
    for (String number : List.of(digits, "0." + digits, "1e" + digits)) {
      assertThat(codeOf(posted(with("weight", number)))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
      assertThat(codeOf(posted(with("label", number)))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "C080", "C3", "EDA080", "F8888080", "FF", "F4908080"})
  void bytes_that_are_no_utf_8_are_refused(String hex) {
    byte[] wrong = java.util.HexFormat.of().parseHex(hex);
    assertThat(codeOf(posted(around(wrong)))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
    assertThat(codeOf(posted(wrong))).isEqualTo("MALFORMED_JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32BE", "UTF-32LE", "UTF-16BE", "UTF-16LE", "ISO-8859-1"})
  void another_encoding_gets_a_code_or_is_read(String charset) {
    byte[] whole = parcel(5, "ærø-" + aLabel()).getBytes(Charset.forName(charset));
    assertThat(posted(whole).extract().statusCode()).isIn(201, 400);
    byte[] broken = java.util.Arrays.copyOf(whole, whole.length - 3);
    broken[8] = (byte) 0xff;
    assertThat(codeOf(posted(broken))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud800b", "\\udc00\\ud800", "\\u0000"})
  void half_a_character_and_none_at_all_cannot_be_stored(String escaped) {
    posted(with("label", "\"" + escaped + "\"")).statusCode(400)
        .body("violations[0].field", is("label")).body("violations[0].code", is("CHARACTER_NOT_ALLOWED"));
  }

  @Test
  void a_raw_zero_character_is_refused() {
    assertThat(codeOf(posted(around(new byte[] {0})))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
  }

  @Test
  void the_same_field_twice_is_refused_for_a_gateway_in_front_might_have_read_the_other_one() {
    assertThat(codeOf(posted(parcel(5, aLabel()).replace("}", ", \"weight\": 6}")))).isIn("MALFORMED_JSON", "INVALID_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "7", "\"text\"", "true"})
  void what_is_no_single_object_is_refused(String body) {
    assertThat(codeOf(posted(body))).isIn("MALFORMED_JSON", "INVALID_REQUEST", "MALFORMED_BODY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", " {}", "}", "\u0000", ",", "null"})
  void what_goes_on_after_its_end_is_refused(String more) {
    assertThat(codeOf(posted(parcel(5, aLabel()) + more))).isEqualTo("MALFORMED_JSON");
  }

  @Test
  void a_fraction_is_not_cut_off_to_a_whole_number() {
    posted(with("weight", "5.7")).statusCode(400).body("violations[0].field", is("weight"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=99999999999999999999", "limit=-1", "limit=0", "limit=1e9", "limit=%00", "cursor=%00", "cursor=%ff%fe",
      "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "cursor=%F0%9F%92%A9"})
  void a_parameter_that_is_meant_to_hurt_gets_a_400(String query) {
    assertThat(statusOf(odense().urlEncodingEnabled(false).get(PARCELS + "?" + query).then())).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%ff", "..%2f..%2fetc%2fpasswd", "%2e%2e", "00000000-0000-0000-0000-00000000000g", "%F0%9F%92%A9"})
  void an_address_that_is_meant_to_hurt_leads_nowhere(String id) {
    assertThat(statusOf(odense().urlEncodingEnabled(false).get(PARCELS + "/" + id).then())).isIn(400, 404);
  }

  @Test
  void headers_that_are_meant_to_hurt_get_a_4xx() {
    for (String type : List.of("application/json;charset=no-such-set", "application/json;charset=UTF-16", "rubbish", "a/b;c", "*/*")) {
      assertThat(statusOf(hospital().config(asGiven()).contentType(type).body(parcel(5, aLabel()).getBytes(StandardCharsets.UTF_8)).post(PARCELS).then()))
          .as(type).isIn(201, 400, 415);
    }
    for (String accept : List.of("rubbish", "a/b;q=9", "application/json;q=x", ",,,", "text/plain")) {
      assertThat(statusOf(odense().header("Accept", accept).get(PARCELS).then())).as(accept).isIn(200, 400, 406);
    }
    assertThat(statusOf(hospital().header("Accept", "rubbish").body(parcel(5, aLabel())).post(PARCELS).then())).as("before anything is done").isEqualTo(406);
    for (String language : List.of("x".repeat(5_000), ",;=", "da;q=abc", "*", "-")) {
      assertThat(statusOf(odense().header("Accept-Language", language).get(PARCELS + "/x").then())).as(language).isIn(400, 404);
    }
    for (String version : List.of("\"", "W/", "*", "\"-1\"", "\"99999999999999999999\"", ",".repeat(5_000))) {
      assertThat(statusOf(odense().header("If-Match", version).post(PARCELS + "/" + java.util.UUID.randomUUID() + "/open").then()))
          .as(version).isIn(404, 412, 428);
    }
  }

  private static io.restassured.config.RestAssuredConfig asGiven() {
    return io.restassured.RestAssured.config().encoderConfig(
        io.restassured.config.EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
  }

  private static ValidatableResponse posted(Object body) {
    byte[] bytes = body instanceof byte[] raw ? raw : body.toString().getBytes(StandardCharsets.UTF_8);
    return hospital().body(bytes).post(PARCELS).then();
  }

  private static int statusOf(ValidatableResponse answer) {
    return answer.extract().statusCode();
  }

  private static String codeOf(ValidatableResponse answer) {
    return answer.statusCode(400).extract().path("code");
  }

  private static String with(String field, String json) {
    return parcel(5, aLabel()).replaceFirst("\"" + field + "\": [^,}]*", "").replaceFirst(",\\s*(?=[,}])", "")
        .replace("}", ", \"" + field + "\": " + json + "}");
  }

  private static byte[] around(byte[] wrong) {
    byte[] before = "{\"cpr\": \"0101901234\", \"municipality\": \"461\", \"weight\": 5, \"label\": \"".getBytes(StandardCharsets.US_ASCII);
    byte[] after = "\"}".getBytes(StandardCharsets.US_ASCII);
    return java.nio.ByteBuffer.allocate(before.length + wrong.length + after.length).put(before).put(wrong).put(after).array();
  }
}
