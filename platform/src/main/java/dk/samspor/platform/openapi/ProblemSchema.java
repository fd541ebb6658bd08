package dk.samspor.platform.openapi;

import dk.samspor.platform.web.ErrorCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The shape of a refusal (RFC 9457 problem+json) in the OpenAPI document. */
final class ProblemSchema {

  private ProblemSchema() {}

  static Schema schema() {
    return object("A refusal (RFC 9457). `code` is stable; `title` and `detail` are in the caller's language.")
        .addProperty("type", text()).addProperty("title", text()).addProperty("detail", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("instance", text()).addProperty("code", text())
        .addProperty("violations", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY)
            .items(object("One wrong field.").addProperty("field", text()).addProperty("code", text()).addProperty("message", text())));
  }

  static APIResponse response(List<String> codes, KnownCodes known) {
    return OASFactory.createAPIResponse().description(String.join(", ", codes))
        .content(OASFactory.createContent().addMediaType("application/problem+json",
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(example(codes.getFirst(), known))));
  }

  private static Map<String, Object> example(String name, KnownCodes known) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "urn:samspor:problem:" + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    known.find(name).ifPresent(code -> describe(example, code));
    example.put("code", name);
    return example;
  }

  private static void describe(Map<String, Object> example, ErrorCode code) {
    example.put("title", code.english().replaceAll("\\{\\d}", "…"));
    example.put("status", code.status());
  }

  private static Schema object(String says) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(says);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
