package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.aLabel;
import static dk.samspor.platform.house.House.idOf;
import static dk.samspor.platform.house.House.parcel;
import static dk.samspor.platform.house.House.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Whatever a request shows or refuses, its one audit row is committed before the answer leaves. */
@QuarkusTest
class AuditFirstTest {

  @Inject
  Books books;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @Test
  void a_read_a_refusal_and_a_repeat_have_one_row_each_when_the_answer_is_there() {
    var id = idOf(sent());
    as("reader", "THERAPIST", "municipality:0461").get(PARCELS + "/" + id).then().statusCode(200);
    assertRows("reader", "OK");
    as("stranger", "THERAPIST", "municipality:0479").get(PARCELS + "/" + id).then().statusCode(404);
    assertRows("stranger", "NOT_FOUND");
    var body = parcel(1, aLabel());
    var key = UUID.randomUUID().toString();
    repeatable("repeater", key).body(body).post(PARCELS).then().statusCode(201);
    assertRows("repeater", "OK");
    repeatable("repeater", key).body(body).post(PARCELS).then().statusCode(201).header("Idempotency-Replayed", "true");
    assertRows("repeater", "OK", "REPLAYED");
  }

  @Test
  void what_cannot_be_audited_is_neither_shown_nor_done() throws Exception {
    var id = idOf(sent());
    var body = parcel(1, aLabel());
    var key = UUID.randomUUID().toString();
    var first = idOf(repeatable("full", key).body(body).post(PARCELS).then().statusCode(201).extract().response());
    asOwner("create function audit_is_full() returns trigger language plpgsql as $$ begin raise exception using errcode = '53100'; end $$",
        "create trigger audit_full before insert on audit for each statement execute function audit_is_full()");
    try {
      as("full", "THERAPIST", "municipality:0461").get(PARCELS + "/" + id).then().statusCode(503)
          .body("code", is("DATABASE_AWAY")).body(not(containsString(id)));
      as("full", "THERAPIST", "municipality:0461").get(PARCELS).then().statusCode(503).body(not(containsString(id)));
      repeatable("full", key).body(body).post(PARCELS).then().statusCode(503).body(not(containsString(first)));
      as("full", "THERAPIST", "municipality:0461").header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open").then().statusCode(503);
    } finally {
      asOwner("drop trigger audit_full on audit", "drop function audit_is_full()");
    }
    as("full", "THERAPIST", "municipality:0461").get(PARCELS + "/" + id).then().statusCode(200).body("status", is("SENT"));
  }

  @Test
  void a_row_is_sealed_within_a_second() {
    await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
      var subject = "sealed-" + UUID.randomUUID();
      as(subject, "THERAPIST", "municipality:0461").get(PARCELS + "/" + UUID.randomUUID()).then().statusCode(404);
      await().atMost(Duration.ofSeconds(1)).pollInterval(Duration.ofMillis(50)).untilAsserted(() ->
          assertThat(unsealedRowsOf(subject)).isZero());
    });
    RestAssured.get("/q/metrics").then().body(containsString("samspor_audit_unsealed_seconds"), containsString("samspor_audit_broken 0.0"));
  }

  private long unsealedRowsOf(String subject) throws Exception {
    try (var connection = DriverManager.getConnection(url, owner, password);
        var rows = connection.prepareStatement("select count(*) from audit where subject = ? and xact >="
            + " (select coalesce(max(below_xact), '0') from audit_seal)")) {
      rows.setString(1, subject);
      try (var row = rows.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void assertRows(String subject, String... outcomes) {
    assertThat(books.rows("select outcome from audit where subject = ?1 order by id", subject)).asList()
        .containsExactly((Object[]) outcomes);
  }

  private void asOwner(String... statements) throws Exception {
    try (var connection = DriverManager.getConnection(url, owner, password); var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static RequestSpecification as(String subject, String role, String authority) {
    return As.caller(Tokens.person(subject, authority, role));
  }

  private static RequestSpecification repeatable(String subject, String key) {
    return RestAssured.given().header("Authorization", "Bearer " + Tokens.person(subject, "hospital:4202360", "HOSPITAL"))
        .header("Idempotency-Key", key).contentType("application/json").accept("application/json");
  }
}
