package dk.samspor.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.web.ConstraintCodes;
import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every failure has a code: this is the one place that says which. */
@ApplicationScoped
class Refusals {

  /** What the web server says of a body above its limit. */
  static final String TOO_LARGE = "Request too large";

  private final Map<String, ErrorCode> constraints = new HashMap<>();
  private final Circumstances circumstances;

  Refusals(@All List<ConstraintCodes> services, Circumstances circumstances) {
    this.circumstances = circumstances;
    services.forEach(service -> constraints.putAll(service.codes()));
  }

  Refused of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Refused known = known(cause);
      if (known != null) {
        return known;
      }
    }
    // a path that is no id is a thing that does not exist; a query that cannot be read is a mistake to be told
    if (failure instanceof NotFoundException unread && unread.getCause() != null && circumstances.hasQuery()) {
      return PlatformCode.INVALID_PARAMETER.refuse();
    }
    return failure instanceof WebApplicationException web
        ? HttpStatus.refusal(web.getResponse().getStatus()) : PlatformCode.INTERNAL_ERROR.refuse();
  }

  private Refused known(Throwable cause) {
    return switch (cause) {
      case Refused refused -> refused;
      case InvalidValue invalid -> invalid.code().refuse();
      case OptimisticLockException lost -> PlatformCode.STALE_VERSION.refuse();
      case ConstraintViolationException invalid -> PlatformCode.INVALID_REQUEST.refuse(InvalidBody.violations(invalid));
      case JsonProcessingException unreadable -> InvalidBody.refusal(unreadable);
      case AuthenticationException unknown -> PlatformCode.TOKEN_INVALID.refuse();
      case UnauthorizedException unknown -> PlatformCode.TOKEN_INVALID.refuse();
      case ForbiddenException closed -> PlatformCode.FORBIDDEN.refuse();
      case java.sql.SQLException sql -> DatabaseTrouble.refusal(sql, constraints);
      case CharConversionException neitherUtf16Nor32 -> PlatformCode.MALFORMED_JSON.refuse();
      case IOException cut when TOO_LARGE.equals(cut.getMessage()) -> HttpStatus.refusal(413);
      default -> null;
    };
  }
}
