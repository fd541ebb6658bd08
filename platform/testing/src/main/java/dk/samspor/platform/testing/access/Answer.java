package dk.samspor.platform.testing.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;

/** What came back. */
record Answer(int status, String headers, String etag, String cacheControl, String body) {

  static Answer of(HttpResponse<String> response) {
    var headers = response.headers();
    return new Answer(response.statusCode(), headers.map().toString(), headers.firstValue("ETag").orElse(null),
        headers.firstValue("Cache-Control").orElse(""), response.body());
  }

  /** The code of a refusal. */
  String code() {
    return json().path("code").asText();
  }

  JsonNode json() {
    try {
      return body.isEmpty() ? MissingNode.getInstance() : ApiDocument.JSON.readTree(body);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }
}
