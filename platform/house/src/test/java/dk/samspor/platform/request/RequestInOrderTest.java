package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.aLabel;
import static dk.samspor.platform.house.House.hospital;
import static dk.samspor.platform.house.House.idOf;
import static dk.samspor.platform.house.House.odense;
import static dk.samspor.platform.house.House.parcel;
import static dk.samspor.platform.house.House.sent;
import static dk.samspor.platform.house.House.svendborg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.house.House;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestInOrderTest {

  @Inject
  Books books;

  @Test
  void a_stranger_is_turned_away_before_his_body_is_read() {
    Stream.of(Tokens.expired(), Tokens.forged(), Tokens.wrongAudience(), Tokens.wrongIssuer(), Tokens.unsigned(), "rubbish")
        .forEach(token -> As.caller(token).body("{ not json").post(PARCELS).then()
            .statusCode(401).contentType("application/problem+json").body("code", is("TOKEN_INVALID")));
    As.nobody().body("{}").post(PARCELS).then().statusCode(401).body("code", is("TOKEN_INVALID"));
  }

  @Test
  void a_role_without_access_is_told_so_before_its_body_is_read() {
    odense().body("{ not json").post(PARCELS).then().statusCode(403).body("code", is("FORBIDDEN"));
  }

  @Test
  void an_operation_that_nobody_opened_is_closed() {
    odense().get(PARCELS + "/forgotten").then().statusCode(403);
  }

  @Test
  void a_token_without_an_authority_sees_nothing() {
    As.caller(Tokens.system("nobody", java.util.List.of(), "THERAPIST")).get(PARCELS).then()
        .statusCode(403).body("code", is("NO_AUTHORITY"));
  }

  @Test
  void a_new_case_is_created_with_its_address_and_version() {
    sent().then().header("Location", containsString(PARCELS + "/")).header("ETag", "\"0\"")
        .header("Cache-Control", "no-store").body("allowedActions", contains("OPEN"));
  }

  @Test
  void a_write_needs_an_idempotency_key() {
    var token = Tokens.person("ward", "hospital:4202360", "HOSPITAL");
    RestAssured.given().header("Authorization", "Bearer " + token).contentType("application/json").body(parcel(1, aLabel()))
        .post(PARCELS).then().statusCode(400).body("code", is("IDEMPOTENCY_KEY_REQUIRED"));
    withKey(token, "x".repeat(101)).body(parcel(1, aLabel()))
        .post(PARCELS).then().statusCode(400).body("code", is("IDEMPOTENCY_KEY_INVALID"));
  }

  @Test
  void the_same_request_twice_gets_the_first_answer_and_leaves_one_row() {
    var key = UUID.randomUUID().toString();
    var body = parcel(7, aLabel());
    var token = Tokens.person("ward", "hospital:4202360", "HOSPITAL");
    var first = withKey(token, key).body(body).post(PARCELS).then().statusCode(201).extract().response();
    withKey(token, key).body(body).post(PARCELS).then().statusCode(201)
        .header("Idempotency-Replayed", "true")
        .header("ETag", first.header("ETag"))
        .header("Location", first.header("Location"))
        .body("id", is(idOf(first)));
    assertThat(books.count("parcel where weight = 7")).isEqualTo(1);
  }

  @Test
  void the_same_key_for_something_else_is_refused() {
    var key = UUID.randomUUID().toString();
    var token = Tokens.person("ward", "hospital:4202360", "HOSPITAL");
    withKey(token, key).body(parcel(1, aLabel())).post(PARCELS).then().statusCode(201);
    withKey(token, key).body(parcel(2, aLabel())).post(PARCELS).then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void the_same_key_for_another_citizen_is_refused() {
    var key = UUID.randomUUID().toString();
    var token = Tokens.person("ward", "hospital:4202360", "HOSPITAL");
    var body = parcel(1, aLabel());
    withKey(token, key).body(body).post(PARCELS).then().statusCode(201);
    withKey(token, key).body(body.replace(House.CPR, "0202901234")).post(PARCELS).then().statusCode(422);
  }

  @Test
  void a_repeat_is_audited_with_the_citizen_it_shows_again() {
    var key = UUID.randomUUID().toString();
    var token = Tokens.person("again", "hospital:4202360", "HOSPITAL");
    var body = parcel(1, aLabel());
    var id = UUID.fromString(idOf(withKey(token, key).body(body).post(PARCELS).then().statusCode(201).extract().response()));
    withKey(token, key).body(body).post(PARCELS).then().statusCode(201);
    assertThat(books.count("audit where subject = 'again' and outcome = 'REPLAYED' and ?1 = any(cases) and cardinality(citizens) = 1", id)).isEqualTo(1);
  }

  @Test
  void somebody_acting_for_another_authority_is_not_shown_the_first_ones_answer() {
    var key = UUID.randomUUID().toString();
    var body = parcel(1, aLabel());
    withKey(Tokens.person("both", "hospital:4202360", "HOSPITAL"), key).body(body).post(PARCELS).then().statusCode(201);
    withKey(Tokens.person("both", "hospital:6620010", "HOSPITAL"), key).body(body).post(PARCELS).then().statusCode(409);
  }

  @Test
  void a_role_gains_nothing_by_a_foreign_authority() {
    As.caller(Tokens.person("odd", "municipality:0461", "HOSPITAL")).get(PARCELS).then().statusCode(403).body("code", is("NO_AUTHORITY"));
    As.caller(Tokens.person("010190-1234", "municipality:0461", "THERAPIST")).get(PARCELS).then().statusCode(401);
  }

  @Test
  void an_audit_row_can_be_neither_changed_nor_deleted() {
    sent();
    assertThatThrownBy(() -> books.change("update audit set subject = 'nobody'")).hasStackTraceContaining("permission denied for table audit");
    assertThatThrownBy(() -> books.change("delete from audit")).hasStackTraceContaining("permission denied for table audit");
  }

  @Test
  void a_version_made_weak_by_a_proxy_is_still_the_version() {
    var id = idOf(sent());
    odense().header("If-Match", "\"7\", W/\"0\"").post(PARCELS + "/" + id + "/open").then().statusCode(200);
  }

  @Test
  void two_racing_repeats_leave_one_case_and_one_answer() throws Exception {
    var key = UUID.randomUUID().toString();
    var body = parcel(9, aLabel());
    var token = Tokens.person("ward", "hospital:4202360", "HOSPITAL");
    var start = new CyclicBarrier(2);
    Callable<String> send = () -> {
      start.await();
      return withKey(token, key).body(body).post(PARCELS).then().statusCode(201).extract().path("id");
    };
    try (var both = Executors.newFixedThreadPool(2)) {
      var one = both.submit(send);
      var other = both.submit(send);
      assertThat(one.get()).isEqualTo(other.get());
    }
    assertThat(books.count("parcel where weight = 9")).isEqualTo(1);
  }

  @Test
  void an_act_needs_the_version_that_was_read() {
    var id = idOf(sent());
    odense().post(PARCELS + "/" + id + "/open").then().statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
    odense().header("If-Match", "\"17\"").post(PARCELS + "/" + id + "/open").then().statusCode(412).body("code", is("STALE_VERSION"));
    odense().header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open").then().statusCode(200)
        .header("ETag", "\"1\"").body("status", is("OPENED")).body("version", is(1));
  }

  @Test
  void a_repeat_with_its_old_version_gets_the_first_answer_not_a_stale_one() {
    var id = idOf(sent());
    var key = UUID.randomUUID().toString();
    var token = Tokens.person("mette", "municipality:0461", "THERAPIST");
    for (int i = 0; i < 2; i++) {
      withKey(token, key).header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open").then()
          .statusCode(200).header("ETag", "\"1\"").body("status", is("OPENED"));
    }
  }

  @Test
  void another_authoritys_case_does_not_exist() {
    var id = idOf(sent());
    svendborg().get(PARCELS + "/" + id).then().statusCode(404).body("code", is("NOT_FOUND"));
    svendborg().header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open").then().statusCode(404);
    svendborg().get(PARCELS).then().statusCode(200).body("items.id", not(hasItem(id)));
    odense().get(PARCELS + "/" + id).then().statusCode(200);
  }

  @Test
  void the_sender_may_look_but_the_act_is_the_receivers() {
    var id = idOf(sent());
    hospital().header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open").then().statusCode(403).body("code", is("NOT_YOUR_PART"));
  }

  @Test
  void an_act_the_table_does_not_allow_is_refused_in_the_callers_language() {
    var id = idOf(sent());
    odense().header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open").then().statusCode(200);
    odense().header("If-Match", "\"1\"").header("Accept-Language", "en-GB").post(PARCELS + "/" + id + "/open").then()
        .statusCode(409).body("code", is("ACT_NOT_ALLOWED")).body("detail", containsString("cannot happen while the case is OPENED"));
    odense().header("If-Match", "\"1\"").post(PARCELS + "/" + id + "/open").then()
        .statusCode(409).body("detail", containsString("kan ikke ske, når sagen er OPENED"));
  }

  @Test
  void a_constraint_of_the_database_answers_with_the_services_own_code() {
    var label = aLabel();
    hospital().body(parcel(3, label)).post(PARCELS).then().statusCode(201);
    hospital().body(parcel(3, label)).post(PARCELS).then().statusCode(409).body("code", is("LABEL_TAKEN"));
  }

  @Test
  void every_read_leaves_an_audit_row_with_the_citizen() {
    var id = UUID.fromString(idOf(sent()));
    odense().get(PARCELS + "/" + id).then().statusCode(200);
    svendborg().get(PARCELS + "/" + id).then().statusCode(404);
    assertThat(books.count("audit where operation = 'GET /api/v1/parcels/{id}' and outcome = 'OK' and subject = 'mette' and ?1 = any(cases) and cardinality(citizens) = 1", id)).isEqualTo(1);
    assertThat(books.count("audit where outcome = 'NOT_FOUND' and subject = 'sune'")).isPositive();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repeat() {
    for (int i = 0; i < 3; i++) {
      sent();
    }
    var first = hospital().get(PARCELS + "?limit=2").then().statusCode(200).body("items.size()", is(2)).body("next", notNullValue()).extract().response();
    hospital().get(PARCELS + "?limit=2&cursor=" + first.path("next")).then().statusCode(200)
        .body("items[0].id", not(is(first.<String>path("items[1].id"))));
    hospital().get(PARCELS + "?limit=201").then().statusCode(400).body("violations[0].field", is("limit"));
    hospital().get(PARCELS + "?cursor=abc").then().statusCode(400).body("code", is("INVALID_CURSOR"));
  }

  @Test
  void the_changes_feed_goes_on_from_its_cursor() {
    var id = idOf(sent());
    odense().header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open").then().statusCode(200);
    String cursor = null;
    String last = null;
    boolean seen = false;
    do {
      last = cursor;
      var page = odense().queryParam("limit", 200).queryParam("cursor", cursor == null ? "" : cursor).get("/api/v1/changes").then().statusCode(200).extract().response();
      seen |= page.<java.util.List<String>>path("items.findAll { it.caseId == '" + id + "' }.act").contains("OPEN");
      cursor = page.path("next");
    } while (cursor != null);
    assertThat(seen).isTrue();
    odense().queryParam("cursor", last).get("/api/v1/changes").then().statusCode(200).body("items.size()", is(0)).body("next", nullValue());
    svendborg().get("/api/v1/changes").then().body("items.caseId", not(hasItem(id)));
  }

  @Test
  void unknown_paths_and_methods_have_codes_too() {
    odense().get("/api/v1/nothing").then().statusCode(404).body("code", is("NOT_FOUND"));
    odense().delete(PARCELS).then().statusCode(405).body("code", is("METHOD_NOT_ALLOWED"));
    odense().header("Samspor-Purpose", "CURIOSITY").get(PARCELS).then().statusCode(400).body("code", is("PURPOSE_UNKNOWN"));
    odense().header("Samspor-Business-Time", "yesterday").get(PARCELS).then().statusCode(400).body("code", is("BUSINESS_TIME_INVALID"));
    odense().get(PARCELS + "?limit=many").then().statusCode(400).body("code", is("INVALID_PARAMETER"));
    odense().get(PARCELS + "/not-a-uuid").then().statusCode(404).body("type", endsWith("not-found"));
  }

  private static RequestSpecification withKey(String token, String key) {
    return RestAssured.given().header("Authorization", "Bearer " + token).header("Idempotency-Key", key)
        .contentType("application/json").accept("application/json");
  }
}
