package dk.samspor.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dk.samspor.platform.testing.Tokens;
import dk.samspor.platform.testing.docs.ApiExamplesTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReferralApiExamplesTest extends ApiExamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/messages/g-gop", "/api/v1/messages/g-gop/validate"})
  void the_g_gop_letter_in_the_document_is_one_the_door_takes(String door) {
    sent("/api/v1/messages/g-gop/validate", "application/xml", body(door, "application/xml")).statusCode(200)
        .body("acknowledgement", is("OK")).body("reasons", empty());
  }

  @Test
  void a_plan_as_g_gop_has_an_example_that_is_such_a_letter() {
    String example = document("paths.'/api/v1/training-plans/{id}/g-gop'.get.responses.'200'.content.'application/xml'.example");
    assertThat(example).isEqualTo(body("/api/v1/messages/g-gop", "application/xml"));
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/hospital-stays/bulk", "/api/v1/training-plans/bulk"})
  void a_line_of_many_in_the_document_is_one_that_is_stored(String door) {
    String answered = "paths.'" + door + "'.post.responses.'200'.content.'application/json'.example.lines";
    sent(door, "application/x-ndjson", body(door, "application/x-ndjson")).statusCode(200).body("lines.outcome", contains("STORED"));
    assertThat((Object) document(answered + ".outcome")).hasToString("[STORED, REFUSED]");
    assertThat((Object) document(answered + "[1].violations.code")).hasToString("[UNKNOWN_MUNICIPALITY]");
  }

  private static String body(String path, String type) {
    return document("paths.'" + path + "'.post.requestBody.content.'" + type + "'.example");
  }

  private static <T> T document(String path) {
    return RestAssured.given().accept("application/json").queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().path(path);
  }

  private ValidatableResponse sent(String path, String type, String body) {
    return RestAssured.given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
            .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT).appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Authorization", "Bearer " + Tokens.person("camilla", "hospital:4202360", "HOSPITAL")).header("Samspor-Business-Time", day())
        .contentType(type).body(body.getBytes(StandardCharsets.UTF_8)).post(path).then();
  }
}
