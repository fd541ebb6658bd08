package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service answered. */
record Answer(int status, String etag, JsonNode body) {

  boolean ok() {
    return status / 100 == 2;
  }

  String id() {
    return body.path("id").asText();
  }

  String text(String field) {
    return body.path(field).asText();
  }
}
