package dk.samspor.stratification.supply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.stratification.assessment.TheStreet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In a municipality no other test uses. Nobody does anything; days pass. */
@QuarkusTest
class CoverAsDaysPassTest {

  private static final String SUPPLY = "samspor.stratification.supply";

  @Inject
  TheStreet street;

  @Test
  void the_street_hears_on_the_day_the_second_year_is_full_and_on_the_day_the_authorisation_is_over() {
    var novice = therapist("2024-12-01", null);
    var leaving = therapist("2015-01-01", "2026-12-31");
    assertThat(street.toldAbout(SUPPLY, leaving, 1)).singleElement().satisfies(fact -> assertThat(JsonPath.from(fact).getInt("qualified")).isOne());
    on("2026-11-30");
    on("2026-12-01");
    on("2026-12-01");
    assertThat(street.toldAbout(SUPPLY, novice, 1)).singleElement().satisfies(fact -> {
      assertThat(JsonPath.from(fact).getString("group")).isEqualTo("SPINAL_CORD");
      assertThat(JsonPath.from(fact).getInt("qualified")).isEqualTo(2);
    });
    on("2026-12-31");
    on("2027-01-01");
    assertThat(street.toldAbout(SUPPLY, leaving, 2)).hasSize(2).last().satisfies(fact -> assertThat(JsonPath.from(fact).getInt("qualified")).isOne());
    on("2027-01-02");
    assertThat(street.toldAbout(SUPPLY, leaving, 2)).hasSize(2);
  }

  private static void on(String day) {
    As.caller(Tokens.person("operator", "national", "ADMINISTRATOR")).header("Samspor-Business-Time", day).body("{}")
        .post("/api/v1/chores/cover-as-days-pass/run").then().statusCode(200);
  }

  private static UUID therapist(String since, String authorisedTo) {
    var body = new java.util.HashMap<String, Object>(Map.of("name", "Line Holm", "profession", "PHYSIOTHERAPIST", "authorisedFrom", "2010-01-01",
        "furtherEducation", true, "supervisionAvailable", true, "experience", List.of(Map.of("group", "SPINAL_CORD", "from", since, "sharePercent", 80))));
    body.put("authorisedTo", authorisedTo);
    return UUID.fromString(leader().body(body).post("/api/v1/therapists").then().statusCode(201).extract().path("id"));
  }

  private static RequestSpecification leader() {
    return As.caller(Tokens.person("leder", "municipality:0665", "THERAPIST")).header("Samspor-Business-Time", "2026-11-02");
  }
}
