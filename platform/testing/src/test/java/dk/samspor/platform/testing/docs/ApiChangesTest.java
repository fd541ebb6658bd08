package dk.samspor.platform.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiChangesTest {

  private static final String STORED = """
      openapi: 3.1.0
      paths:
        /plans/{id}:
          get:
            parameters:
              - {name: id, in: path, required: true}
              - {name: view, in: query}
            responses:
              "200": {content: {application/json: {schema: {$ref: '#/components/schemas/Plan'}}}}
              "404": {description: none}
        /plans:
          post:
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPlan'}}}}
            responses:
              "201": {content: {application/json: {schema: {$ref: '#/components/schemas/Plan'}}}}
      components:
        schemas:
          NewPlan:
            type: object
            required: [kind]
            properties:
              kind: {type: string, enum: [BASIC, ADVANCED]}
              remark: {type: string}
          Plan:
            type: object
            required: [id]
            properties:
              id: {type: string, format: uuid}
              pages: {type: integer}
              earlier: {type: array, items: {$ref: '#/components/schemas/Plan'}}
      """;

  @Test
  void the_same_document_breaks_nobody() {
    assertThat(ApiChanges.breaking(STORED, STORED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/plans/{id}: | /plans/{number}: | /plans/{id} is gone",
      "post: | put: | POST /plans is gone",
      "'\"201\":' | '\"202\":' | POST /plans no longer answers 201",
      "{name: view, in: query} | {name: view, in: query, required: true} | GET /plans/{id} now needs the parameter view",
      "{name: view, in: query} | {name: kind, in: query} | GET /plans/{id} no longer takes the parameter view",
      "pages: | leaves: | GET /plans/{id} 200.pages is gone",
      "pages: {type: integer} | pages: {type: string} | GET /plans/{id} 200.pages was integer and is string",
      "format: uuid | format: uri | GET /plans/{id} 200.id was of format uuid and is uri",
      "required: [id] | required: [] | GET /plans/{id} 200.id is no longer always there",
      "required: [kind] | required: [kind, remark] | POST /plans request.remark is now required",
      "remark: | note: | POST /plans request.remark is gone",
      "enum: [BASIC, ADVANCED] | enum: [BASIC] | POST /plans request.kind no longer takes ADVANCED",
      "requestBody: {content | requestBody: {required: true, content | POST /plans now needs a body"})
  void what_takes_something_away_is_told(String old, String now, String broken) {
    assertThat(STORED).contains(old);
    assertThat(ApiChanges.breaking(STORED, STORED.replace(old, now))).contains(broken);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "pages: {type: integer} | pages: {type: integer}, title: {type: string}",
      "required: [id] | required: [id, pages]",
      "required: [kind] | required: []",
      "enum: [BASIC, ADVANCED] | enum: [BASIC, ADVANCED, SPECIALISED]",
      "'\"404\": {description: none}' | '\"410\": {description: none}'",
      "in: query} | in: query}, {name: more, in: query}"})
  void what_only_gives_is_let_through(String old, String now) {
    assertThat(STORED).contains(old);
    String replaced = STORED.replace(old, now).replace("pages: {type: integer}, title", "pages: {type: integer}\n        title")
        .replace("in: query}, {", "in: query}\n        - {");
    assertThat(ApiChanges.breaking(STORED, replaced)).isEqualTo(List.of());
  }
}
