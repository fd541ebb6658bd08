package dk.samspor.platform.keycloak;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.aLabel;
import static dk.samspor.platform.house.House.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Keycloak, with the realm that is shipped, issues the tokens; the service is told no more than where it is. */
@QuarkusTest
@WithTestResource(value = KeycloakServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class KeycloakTest {

  @ConfigProperty(name = "mp.jwt.verify.issuer")
  String realm;

  @Inject
  Books books;

  @Test
  void people_systems_and_services_come_in_with_keycloaks_tokens_and_are_audited_by_their_names() {
    UUID id = UUID.fromString(As.caller(system("demo-epj")).body(parcel(5, aLabel())).post(PARCELS)
        .then().statusCode(201).extract().path("id"));
    String mette = person();
    As.caller(mette).get(PARCELS + "/" + id).then().statusCode(200).body("id", is(id.toString()));
    As.caller(onBehalf(mette, "stratification-service")).get(PARCELS + "/" + id + "/weight").then().statusCode(200);
    assertThat(subjectsWhoTouched(id)).containsExactly("demo-epj", "therapist-odense", "therapist-odense via service:stratification");
  }

  @Test
  void role_and_authority_are_the_realms() {
    As.caller(person()).body(parcel(5, aLabel())).post(PARCELS).then().statusCode(403).body("code", is("FORBIDDEN"));
    As.caller(system("demo-bi")).get(PARCELS).then().statusCode(403);
    As.caller(system("stratification-service")).get(PARCELS + "/" + UUID.randomUUID() + "/weight").then().statusCode(404);
  }

  @Test
  void what_another_issuer_signed_is_refused() {
    As.caller(Tokens.demo("therapist-odense")).get(PARCELS).then().statusCode(401).body("code", is("TOKEN_INVALID"));
  }

  @Test
  void a_hospital_system_may_not_ask_in_a_persons_name() {
    token(400, exchange(person(), "demo-epj"));
  }

  private String person() {
    return token(200, Map.of("grant_type", "password", "client_id", "samspor-people",
        "username", "therapist-odense", "password", "demo"));
  }

  private String system(String client) {
    return token(200, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", "demo"));
  }

  private String onBehalf(String token, String service) {
    return token(200, exchange(token, service));
  }

  private static Map<String, String> exchange(String token, String client) {
    return Map.of("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange", "client_id", client, "client_secret", "demo",
        "subject_token", token, "subject_token_type", "urn:ietf:params:oauth:token-type:access_token");
  }

  private String token(int status, Map<String, String> form) {
    return RestAssured.given().baseUri(realm).port(URI.create(realm).getPort()).formParams(form)
        .post("/protocol/openid-connect/token").then().statusCode(status).extract().path("access_token");
  }

  private List<String> subjectsWhoTouched(UUID id) {
    return books.rows("select subject from audit where ?1 = any(cases) order by id", id).stream().map(String::valueOf).toList();
  }
}
