package dk.samspor.platform.testing.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.samspor.platform.testing.access.Operation.Rule;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI document of the running service: every operation it has, written from the code at build time. */
record ApiDocument(JsonNode document) {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");

  static ApiDocument ofTheRunningService() {
    String text = RestAssured.given().accept("application/json").get("/q/openapi?format=json").then().statusCode(200)
        .extract().asString();
    try {
      return new ApiDocument(JSON.readTree(text));
    } catch (JsonProcessingException wrong) {
      throw new IllegalStateException("the OpenAPI document is not JSON", wrong);
    }
  }

  List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    document.path("paths").properties().forEach(path -> VERBS.stream().filter(path.getValue()::has)
        .forEach(verb -> operations.add(operation(verb, path.getKey(), path.getValue().path(verb)))));
    return operations;
  }

  private static Operation operation(String verb, String path, JsonNode node) {
    var content = node.path("requestBody").path("content");
    String type = content.isEmpty() ? "application/json" : content.fieldNames().next();
    var queries = new TreeSet<String>();
    node.path("parameters").forEach(one -> {
      if (one.path("in").asText().equals("query")) {
        queries.add(one.path("name").asText());
      }
    });
    return new Operation(verb.toUpperCase(Locale.ROOT), path, rule(node.path("security")),
        texts(node.path("x-samspor-parts")), content.isEmpty() ? MissingNode.getInstance() : content.path(type).path("schema"), type, queries);
  }

  /** Each alternative asks for the token with one role; an empty list of alternatives is a door open to all. */
  private static Rule rule(JsonNode security) {
    if (security.isMissingNode()) {
      return new Rule.NobodySaid();
    }
    var roles = new TreeSet<String>();
    security.forEach(alternative -> roles.addAll(texts(alternative.path("token"))));
    return roles.isEmpty() ? new Rule.Everybody() : new Rule.Roles(roles);
  }

  private static Set<String> texts(JsonNode list) {
    var texts = new TreeSet<String>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
