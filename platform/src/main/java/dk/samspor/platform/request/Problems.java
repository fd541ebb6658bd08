package dk.samspor.platform.request;

import dk.samspor.platform.identity.CprMask;
import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import dk.samspor.platform.web.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/** A refusal as problem+json (RFC 9457) in the caller's language. */
final class Problems {

  private Problems() {}

  /** What the caller sees of one wrong field. */
  record Field(String field, String code, String message) {}

  static HttpProblem of(Refused refused, String language) {
    ErrorCode code = refused.code();
    var problem = HttpProblem.builder()
        .withType(typeOf(code))
        .withStatus(code.status())
        .withTitle(code.text(language).replaceAll("\\{\\d}", "…")) // the same for every occurrence (RFC 9457)
        .withDetail(CprMask.mask(refused.text(language)))
        .with("code", code.name());
    if (!refused.violations().isEmpty()) {
      problem.with("violations", fields(refused.violations(), language));
    }
    if (code == PlatformCode.TOKEN_INVALID) {
      problem.withHeader("WWW-Authenticate", "Bearer");
    }
    return problem.build();
  }

  static URI typeOf(ErrorCode code) {
    return URI.create("urn:samspor:problem:" + code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /** A field that nobody knows is named as the caller wrote it, and that may be a number in the wrong place. */
  private static List<Field> fields(List<Violation> violations, String language) {
    return violations.stream()
        .map(wrong -> new Field(CprMask.mask(wrong.field()), wrong.code(), "da".equals(language) ? wrong.danish() : wrong.english()))
        .toList();
  }
}
