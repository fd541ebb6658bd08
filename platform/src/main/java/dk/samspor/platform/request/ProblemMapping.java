package dk.samspor.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure that reaches the web layer leaves it as problem+json with a code. */
@ApplicationScoped
class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
  private static final int BEFORE_THE_EXTENSION = 100;

  private final Refusals refusals;
  private final Circumstances circumstances;

  ProblemMapping(Refusals refusals, Circumstances circumstances) {
    this.refusals = refusals;
    this.circumstances = circumstances;
  }

  /** The many types are named because the most specific mapper wins, and libraries bring mappers of their own. */
  @ServerExceptionMapper(value = {Refused.class, InvalidValue.class, ConstraintViolationException.class,
      ValidationException.class, JsonProcessingException.class, MismatchedInputException.class,
      InvalidFormatException.class, UnrecognizedPropertyException.class, AuthenticationFailedException.class,
      UnauthorizedException.class, ForbiddenException.class, NotFoundException.class, WebApplicationException.class,
      RuntimeException.class, Exception.class, Throwable.class}, priority = BEFORE_THE_EXTENSION)
  Response answer(Throwable failure) {
    Refused refused = refusals.of(failure);
    if (refused.code() == PlatformCode.INTERNAL_ERROR && !(failure instanceof Refused)) {
      LOG.error("a request failed", failure);
    }
    return Problems.of(refused, circumstances.language()).toResponse();
  }

  @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
  Response repeat(Replay first) {
    var answer = Response.status(first.status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Idempotency-Replayed", "true")
        .header(HttpHeaders.ETAG, first.etag())
        .header(HttpHeaders.LOCATION, first.location());
    return first.body().length == 0 ? answer.build() : answer.entity(first.body()).build();
  }
}
