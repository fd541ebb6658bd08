package dk.samspor.platform.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** What the habits of the API promise of one operation. */
record Promise(String path, PathItem.HttpMethod verb, List<String> roles, List<String> over, boolean message,
    Map<String, List<String>> own) {

  String inWords() {
    String may = "Roles: " + String.join(", ", roles) + ".";
    return over.isEmpty() ? may : may + " The caller's authority needs the part " + String.join(" or ", over) + " in the case.";
  }

  /** A token with any one of the roles will do: each is an alternative of its own. */
  List<SecurityRequirement> tokens() {
    return roles.stream().map(role -> OASFactory.createSecurityRequirement().addScheme("token", role)).toList();
  }

  List<Parameter> headers() {
    List<Parameter> headers = new ArrayList<>();
    if (needsKey()) {
      headers.add(header("Idempotency-Key", "Your own id of this request, up to 100 characters: a repeat gets the first answer.", true));
    }
    if (changesCase()) {
      headers.add(header("If-Match", "The ETag you read: the act is refused when somebody has changed the case since.", true));
    }
    headers.add(header("Accept-Language", "da (default) or en: the language of messages.", false));
    return headers;
  }

  Map<String, List<String>> codesByStatus() {
    Map<String, List<String>> codes = new TreeMap<>();
    add(codes, "401", "TOKEN_INVALID");
    add(codes, "403", "FORBIDDEN", "NO_AUTHORITY");
    if (path.contains("{")) {
      add(codes, "404", "NOT_FOUND");
    }
    if (writes()) {
      add(codes, "400", "INVALID_REQUEST", "MALFORMED_JSON");
      add(codes, "413", "BODY_TOO_LARGE");
    }
    if (needsKey()) {
      add(codes, "400", "IDEMPOTENCY_KEY_REQUIRED");
      add(codes, "422", "IDEMPOTENCY_KEY_REUSED");
    }
    if (changesCase()) {
      add(codes, "403", "NOT_YOUR_PART");
      add(codes, "409", "ACT_NOT_ALLOWED");
      add(codes, "412", "STALE_VERSION");
      add(codes, "428", "IF_MATCH_REQUIRED");
    }
    own.forEach((status, names) -> add(codes, status, names.toArray(String[]::new)));
    return codes;
  }

  private boolean writes() {
    return verb != PathItem.HttpMethod.GET;
  }

  private boolean needsKey() {
    return writes() && !message;
  }

  private boolean changesCase() {
    return writes() && !over.isEmpty();
  }

  private static void add(Map<String, List<String>> codes, String status, String... names) {
    var known = codes.computeIfAbsent(status, any -> new ArrayList<>());
    Arrays.stream(names).filter(name -> !known.contains(name)).forEach(known::add);
  }

  private static Parameter header(String name, String says, boolean required) {
    return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(says).required(required)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
