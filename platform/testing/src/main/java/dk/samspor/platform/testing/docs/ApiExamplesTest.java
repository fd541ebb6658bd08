package dk.samspor.platform.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Who reads the document can write a client from it: every operation has its words, an example of each body it takes or gives,
 * and an example of each refusal; and an example that is sent as it stands is not refused for its form. Subclass it as a
 * {@code @QuarkusTest} in a service that has words for examples ({@code META-INF/samspor/examples.yaml}).
 */
public abstract class ApiExamplesTest {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
  private static final Map<String, String> AUTHORITY = Map.of("HOSPITAL", "hospital:4202360", "GP", "practice:024015", "PROVIDER", "provider:odense-fys",
      "HEALTH_COORDINATOR", "region:1083", "CLINICAL_FUNCTION", "region:1083", "ADMINISTRATOR", "national", "SERVICE", "national");

  /** Operations whose example is good for another day or another sender than the test's, with the reason. */
  protected Map<String, String> notSent() {
    return Map.of();
  }

  /** The day examples are sent on. */
  protected String day() {
    return "2026-11-23";
  }

  private record Op(String name, String verb, String path, JsonNode node) {}

  @Test
  public void every_operation_says_what_it_does() {
    assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
      assertThat(operation.node().path("summary").asText()).as(operation.name() + ": summary").isNotBlank();
      assertThat(operation.node().path("description").asText()).as(operation.name() + ": description").isNotBlank();
    });
  }

  @Test
  public void every_body_that_is_taken_or_given_has_an_example_in_words() {
    var faults = new ArrayList<String>();
    for (Op operation : operations()) {
      operation.node().path("requestBody").path("content").properties().forEach(body -> check(operation, "request", body.getValue(), faults));
      operation.node().path("responses").properties().stream().filter(answer -> answer.getKey().startsWith("2"))
          .forEach(answer -> answer.getValue().path("content").properties().forEach(body -> check(operation, answer.getKey(), body.getValue(), faults)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  public void every_refusal_has_its_codes_and_an_example() {
    for (Op operation : operations()) {
      operation.node().path("responses").properties().stream().filter(answer -> !answer.getKey().startsWith("2")).forEach(answer -> {
        JsonNode problem = answer.getValue().path("content").path("application/problem+json");
        assertThat(answer.getValue().path("description").asText()).as(operation.name() + " " + answer.getKey()).matches("[A-Z0-9_]+(, [A-Z0-9_]+)*");
        assertThat(problem.path("example").path("code").asText()).as(operation.name() + " " + answer.getKey()).isNotBlank();
      });
      if (!operation.node().path("security").isEmpty()) {
        assertThat(operation.node().path("responses").has("401")).as(operation.name()).isTrue();
        assertThat(operation.node().path("responses").has("403")).as(operation.name()).isTrue();
      }
    }
  }

  @Test
  public void an_example_that_is_sent_as_it_stands_is_not_refused_for_its_form() {
    var faults = new ArrayList<String>();
    for (Op operation : operations()) {
      JsonNode example = operation.node().path("requestBody").path("content").path("application/json").path("example");
      if (!example.isMissingNode() && !notSent().containsKey(operation.name())) {
        send(operation, example, faults);
      }
    }
    assertThat(faults).isEmpty();
  }

  private void send(Op operation, JsonNode example, List<String> faults) {
    String role = operation.node().path("security").path(0).path("token").path(0).asText();
    var answer = As.caller(Tokens.person("example", AUTHORITY.getOrDefault(role, "municipality:0461"), role)).header("If-Match", "\"0\"")
        .header("Samspor-Business-Time", day()).body(example.toString())
        .request(operation.verb(), operation.path().replaceAll("\\{[^}]+}", "0193489c-6e2a-7000-8000-5ad2c1f0a099"));
    if (answer.statusCode() == 400 || answer.statusCode() >= 500) {
      faults.add(operation.name() + " " + example + " answered " + answer.asString());
    }
  }

  private static void check(Op operation, String where, JsonNode body, List<String> faults) {
    if (body.path("schema").path("format").asText().equals("binary") || body.path("schema").isMissingNode()) {
      return;
    }
    JsonNode example = body.path("example");
    if (example.isMissingNode() || example.isNull() || example.toString().contains("\"?")) {
      faults.add(operation.name() + " " + where + ": " + (example.isMissingNode() ? "no example" : wordless(example)));
    }
  }

  /** The names of the fields that have no word. */
  private static String wordless(JsonNode example) {
    return java.util.regex.Pattern.compile("\"(\\?[^\"]*)\"").matcher(example.toString()).results().map(found -> found.group(1)).distinct().toList().toString();
  }

  private static List<Op> operations() {
    var operations = new ArrayList<Op>();
    JsonNode live = Documents.read(RestAssured.given().accept("application/yaml").get("/q/openapi").then().statusCode(200).extract().asString());
    live.path("paths").properties().forEach(path -> path.getValue().properties().stream().filter(verb -> VERBS.contains(verb.getKey()))
        .forEach(verb -> operations.add(new Op(verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(), verb.getKey(), path.getKey(), verb.getValue()))));
    return operations;
  }
}
