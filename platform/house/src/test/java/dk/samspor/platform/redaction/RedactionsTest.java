package dk.samspor.platform.redaction;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.aLabel;
import static dk.samspor.platform.house.House.hospital;
import static dk.samspor.platform.house.House.odense;
import static dk.samspor.platform.house.House.svendborg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.house.House;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody wrote what may not stay: it goes everywhere it was kept, and everybody is told. */
@QuarkusTest
class RedactionsTest {

  private static final String REDACTIONS = "/api/v1/redactions/";

  @Inject
  Books books;

  @Test
  void whoever_has_a_part_sees_what_can_be_taken_out_and_what_is_hers() {
    var id = parcel();
    hospital().get(REDACTIONS + id).then().statusCode(200).header("ETag", is("\"0\"")).body("kind", is("PARCEL"))
        .body("texts.code", contains("GREETING", "REMARKS", "RECEIPT", "HISTORY_NOTES"))
        .body("texts.yours", contains(true, true, false, true)).body("texts[0].takenOutOn", nullValue());
    odense().get(REDACTIONS + id).then().body("texts.yours", contains(false, false, true, true));
  }

  @Test
  void a_text_goes_out_of_the_case_its_papers_and_the_facts_told_of_it() {
    var id = parcel();
    books.change("insert into parcel_slip values ('" + id + "', '\\x25504446')");
    take(hospital(), id, "GREETING").then().statusCode(200).header("ETag", is("\"1\""))
        .body("texts[0].takenOutOn", notNullValue()).body("texts[0].reason", is("ABOUT_SOMEBODY_ELSE"));
    assertThat(one("select greeting from parcel where id = ?1", id)).isEqualTo("[fjernet]");
    assertThat(one("select contents ->> 0 from parcel where id = ?1", id)).as("another text stays").contains("Fra Inge");
    assertThat(one("select cast(get_byte(pdf, 0) = 1 and length(pdf) > 1000 as text) from parcel_slip where parcel_id = ?1", id))
        .as("a sealed sheet lies in its place").isEqualTo("true");
    assertThat(one("select data from outbox where case_id = ?1 and case_seq = 1", id)).contains("weight").doesNotContain("\"on\"");
    assertThat(one("select data from outbox where case_id = ?1 and case_seq = 2", id))
        .contains("ABOUT_SOMEBODY_ELSE", "\"texts\":[\"GREETING\"]", "\"fields\":[\"on\"]");
    odense().get(REDACTIONS + id).then().body("texts[0].takenOutOn", notNullValue());
  }

  @Test
  void texts_deep_in_json_go_and_what_the_case_made_of_them_is_made_anew() {
    var id = parcel();
    take(hospital(), id, "REMARKS").then().statusCode(200);
    assertThat(one("select cast(contents as text) from parcel where id = ?1", id).replace(" ", "")).isEqualTo(
        "[{\"tags\":[\"[fjernet]\"],\"count\":1.50,\"inside\":{\"remark\":\"[fjernet]\"},\"remark\":\"[fjernet]\"},{\"count\":2}]");
    odense().get(PARCELS + "/" + id).then().body("weight", is(0)).body("version", is(1));
  }

  @Test
  void the_history_forgets_the_text_and_tells_that_it_was_taken_out() {
    var id = parcel();
    open(id, "Naboen Inge tog imod.");
    take(odense(), id, "RECEIPT").then().statusCode(200);
    assertThat(books.rows("select act, note from history where case_id = ?1 order by id", UUID.fromString(id)))
        .extracting(row -> ((Object[]) row)[0] + " " + ((Object[]) row)[1]).containsExactly("SEND null", "OPEN null", "REDACT null");
    assertThat(one("select array_to_string(reasons, ' ') from history where case_id = ?1 and act = 'REDACT'", id))
        .isEqualTo("ABOUT_SOMEBODY_ELSE RECEIPT");
  }

  @Test
  void every_party_can_take_back_the_notes_it_made_in_the_history_and_no_others() {
    var id = parcel();
    open(id, "Naboen Inge tog imod.");
    take(hospital(), id, "HISTORY_NOTES").then().statusCode(200);
    assertThat(one("select note from history where case_id = ?1 and act = 'OPEN'", id)).contains("Inge");
    take(odense(), id, "HISTORY_NOTES").then().statusCode(200);
    assertThat(one("select note from history where case_id = ?1 and act = 'OPEN'", id)).isNull();
  }

  @Test
  void anothers_text_an_unknown_one_a_stranger_and_an_old_version_are_refused() {
    var id = parcel();
    take(odense(), id, "GREETING").then().statusCode(403).body("code", is("NOT_YOUR_TEXT"));
    take(hospital(), id, "WEIGHT").then().statusCode(400).body("code", is("UNKNOWN_TEXT"))
        .body("detail", containsString("GREETING, REMARKS, RECEIPT, HISTORY_NOTES"));
    body(svendborg().header("If-Match", "\"0\""), "HISTORY_NOTES").post(REDACTIONS + id).then().statusCode(404);
    body(hospital().header("If-Match", "\"7\""), "HISTORY_NOTES").post(REDACTIONS + id).then().statusCode(412);
    body(hospital(), "HISTORY_NOTES").post(REDACTIONS + id).then().statusCode(428);
    assertThat(one("select greeting from parcel where id = ?1", id)).isEqualTo("Hilsen til Inge");
  }

  @Test
  void asked_twice_under_one_key_it_is_done_once() {
    var id = parcel();
    var once = RestAssured.given().header("Authorization", "Bearer " + Tokens.person("ward", "hospital:4202360", "HOSPITAL"))
        .contentType("application/json").header("Idempotency-Key", aLabel()).header("If-Match", "\"0\"");
    for (int i = 0; i < 2; i++) {
      body(once, "GREETING").post(REDACTIONS + id).then().statusCode(200).header("ETag", is("\"1\""));
    }
    assertThat(books.count("history where case_id = ?1 and act = 'REDACT'", UUID.fromString(id))).isEqualTo(1);
  }

  private static String parcel() {
    return hospital().body("""
        {"cpr": "%s", "municipality": "461", "weight": 5, "label": "%s", "greeting": "Hilsen til Inge", "contents":
         "[{\\"remark\\": \\"Fra Inge\\", \\"count\\": 1.50, \\"tags\\": [\\"Inge\\"], \\"inside\\": {\\"remark\\": \\"Inge\\"}}, {\\"count\\": 2}]"}"""
        .formatted(House.CPR, aLabel())).post(PARCELS).then().statusCode(201).extract().path("id");
  }

  private static void open(String id, String note) {
    odense().header("If-Match", "\"0\"").queryParam("note", note).post(PARCELS + "/" + id + "/open").then().statusCode(200);
  }

  private static Response take(RequestSpecification who, String id, String text) {
    return body(who.header("If-Match", hospital().get(PARCELS + "/" + id).header("ETag")), text).post(REDACTIONS + id);
  }

  private static RequestSpecification body(RequestSpecification who, String text) {
    return who.body("{\"reason\": \"ABOUT_SOMEBODY_ELSE\", \"texts\": [\"" + text + "\"]}");
  }

  private String one(String sql, String id) {
    return (String) books.rows(sql, UUID.fromString(id)).getFirst();
  }
}
