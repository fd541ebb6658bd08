package dk.samspor.platform.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/**
 * Holds the stored {@code docs/api/<service>.yaml} to what the running service says at {@code /q/openapi}, and refuses
 * changes that break callers. Subclass it as a {@code @QuarkusTest}:
 *
 * <pre>{@code
 * @QuarkusTest
 * class ReferralApiDocumentTest extends ApiDocumentTest {
 *   protected String service() { return "referral"; }
 * }
 * }</pre>
 */
public abstract class ApiDocumentTest {

  /** The short name of the service: referral, stratification, meeting or reporting. */
  protected abstract String service();

  @Test
  public void the_stored_api_document_is_what_the_service_says() {
    JsonNode live = live();
    assertThat(live.path("paths").properties()).as("paths of the live document").isNotEmpty();
    var folder = DocumentFolder.ofThisCheckout();
    new StoredDocument(folder.api(service()), folder.update()).mustBe(normalised(live), ApiChanges::breaking);
  }

  /** An operation without words would be a riddle on a citizen's list of who has looked at her data. */
  @Test
  public void every_operation_says_in_plain_words_what_it_was_to_the_citizen() {
    var words = OperationWords.all();
    assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(OperationWords.audited(live()));
    words.forEach((operation, said) -> {
      assertThat(said.path("da").asText()).as(operation).isNotBlank().isNotEqualTo(said.path("en").asText());
      assertThat(said.path("en").asText()).as(operation).isNotBlank();
    });
  }

  private static JsonNode live() {
    return Documents.read(RestAssured.given().accept("application/yaml").get("/q/openapi")
        .then().statusCode(200).extract().asString());
  }

  private static String normalised(JsonNode live) {
    ObjectNode document = (ObjectNode) Documents.sorted(live);
    document.remove("servers"); // the port of this test run
    ObjectNode ordered = Documents.object();
    ordered.set("openapi", document.remove("openapi"));
    ordered.set("info", document.remove("info"));
    document.properties().forEach(part -> ordered.set(part.getKey(), part.getValue()));
    return Documents.yaml(ordered);
  }
}
