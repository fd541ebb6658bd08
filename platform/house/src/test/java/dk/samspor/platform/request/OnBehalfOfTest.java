package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.idOf;
import static dk.samspor.platform.house.House.odense;
import static dk.samspor.platform.house.House.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A service asks another one on behalf of its caller: it sees what she may see, and the audit row names both. */
@QuarkusTest
class OnBehalfOfTest {

  private static final String METTE = "therapist-odense";

  @ConfigProperty(name = "mp.jwt.verify.issuer")
  String issuer;

  @Inject
  Books books;

  @Test
  void what_a_service_fetches_for_a_person_is_audited_with_both_names() {
    var id = idOf(sent());
    As.caller(onBehalf(Tokens.demo(METTE), "stratification-service")).get(PARCELS + "/" + id + "/weight").then().statusCode(200);
    assertThat(books.count("audit where subject = 'therapist-odense via service:stratification' and outcome = 'OK' "
        + "and ?1 = any(cases) and cardinality(citizens) = 1 and authorities = '{municipality:0461}'", UUID.fromString(id))).isEqualTo(1);
  }

  @Test
  void a_service_that_acts_for_a_person_stands_in_the_history_beside_her() {
    var id = idOf(sent());
    As.caller(onBehalf(Tokens.demo(METTE), "meeting-service")).header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open")
        .then().statusCode(200);
    assertThat(books.count("history where case_id = ?1 and actor = 'therapist-odense via service:meeting' "
        + "and authority = 'municipality:0461'", UUID.fromString(id))).isEqualTo(1);
  }

  @Test
  void in_a_persons_name_a_service_sees_no_more_than_she() {
    var id = idOf(sent());
    As.caller(onBehalf(Tokens.demo("therapist-svendborg"), "stratification-service")).get(PARCELS + "/" + id + "/weight")
        .then().statusCode(404);
    As.caller(onBehalf(Tokens.person("misplaced", "region:1083", "THERAPIST"), "stratification-service"))
        .get(PARCELS + "/" + id + "/weight").then().statusCode(403).body("code", is("NO_AUTHORITY"));
    As.caller(onBehalf(Tokens.demo("reports-syddanmark"), "reporting-service")).get(PARCELS + "/" + id + "/weight")
        .then().statusCode(403).body("code", is("NO_AUTHORITY"));
  }

  @Test
  void what_is_for_services_only_is_closed_to_the_person_herself() {
    odense().get(PARCELS + "/" + idOf(sent()) + "/weight").then().statusCode(403).body("code", is("FORBIDDEN"));
  }

  @Test
  void in_nobodys_name_a_service_sees_no_citizen() {
    As.caller(Tokens.demo("stratification-service")).get(PARCELS + "/" + idOf(sent()) + "/weight").then().statusCode(404);
  }

  @Test
  void of_a_chain_the_last_service_stands_for_it() {
    var id = idOf(sent());
    var first = onBehalf(Tokens.demo(METTE), "stratification-service");
    As.caller(onBehalf(first, "reporting-service")).get(PARCELS + "/" + id + "/weight").then().statusCode(200);
    assertThat(books.count("audit where subject = 'therapist-odense via service:reporting' and ?1 = any(cases)", UUID.fromString(id)))
        .isEqualTo(1);
  }

  private String onBehalf(String token, String service) {
    return RestAssured.given().baseUri(issuer).port(java.net.URI.create(issuer).getPort())
        .formParam("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
        .formParam("client_id", service).formParam("client_secret", "demo").formParam("subject_token", token)
        .formParam("subject_token_type", "urn:ietf:params:oauth:token-type:access_token")
        .post("/token").then().statusCode(200).extract().path("access_token");
  }
}
