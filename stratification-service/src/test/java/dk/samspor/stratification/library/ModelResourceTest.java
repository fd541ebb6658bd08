package dk.samspor.stratification.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModelResourceTest {

  @Test
  void anyone_who_works_with_plans_can_read_what_the_model_asks_and_what_it_rests_on() {
    As.caller(Tokens.person("laege", "practice:024015", "GP")).get("/api/v1/models").then().statusCode(200)
        .body("items", hasSize(6))
        .body("items[0].id", equalTo("gop-level")).body("items[0].version", equalTo(1))
        .body("items[0].hash", matchesPattern("[0-9a-f]{64}"))
        .body("items[0].validFrom", equalTo("2015-01-01"))
        .body("items[0].name.da", equalTo("Genoptræningsniveau")).body("items[0].name.en", equalTo("Level of general training"))
        .body("items[0].inputs", hasSize(8))
        .body("items[0].inputs.help.da", everyItem(not(equalTo("")))).body("items[0].inputs.help.en", everyItem(not(equalTo(""))))
        .body("items[0].inputs.find { it.code == 'complications' }.allowed.code", contains("NONE", "SOME", "SEVERE"))
        .body("items[0].inputs.find { it.code == 'brainInjury' }.kind", equalTo("YES_NO"))
        .body("items[0].outcomes.code", contains("BASIC", "ADVANCED"))
        .body("items[0].sources.tag", contains("M", "S 1.1"))
        .body("items[0].expected.find { it.group == 'ALL' && it.level == 'BASIC' }.from", equalTo(60))
        .body("items[0].expected.find { it.group == 'ALL' && it.level == 'BASIC' }.to", equalTo(70));
  }

  @Test
  void a_citizen_and_a_stranger_cannot() {
    As.caller(Tokens.person("borger", "municipality:0461", "CITIZEN")).get("/api/v1/models").then().statusCode(403);
    As.nobody().get("/api/v1/models").then().statusCode(401);
  }
}
