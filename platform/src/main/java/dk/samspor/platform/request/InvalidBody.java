package dk.samspor.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import dk.samspor.platform.web.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says which field of a body is wrong, never what stood in it: that could be a CPR number. */
final class InvalidBody {

  private static final Set<String> EMPTINESS = Set.of("NotNull", "NotBlank", "NotEmpty");

  private InvalidBody() {}

  static Refused refusal(JsonProcessingException unreadable) {
    if (!(unreadable instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return PlatformCode.MALFORMED_JSON.refuse();
    }
    return PlatformCode.INVALID_REQUEST.refuse(Violation.of(path(mapping), code(mapping)));
  }

  static Violation[] violations(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .map(InvalidBody::violation)
        .sorted(java.util.Comparator.comparing(Violation::field).thenComparing(Violation::code))
        .toArray(Violation[]::new);
  }

  private static ErrorCode code(JsonMappingException mapping) {
    for (Throwable cause = mapping.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidValue invalid) {
        return invalid.code();
      }
    }
    return switch (mapping) {
      case UnrecognizedPropertyException unknown -> PlatformCode.UNKNOWN_FIELD;
      case MismatchedInputException absent when absent.getMessage().startsWith("Missing required") -> PlatformCode.REQUIRED;
      default -> PlatformCode.INVALID_VALUE;
    };
  }

  private static String path(JsonMappingException mapping) {
    var path = new StringBuilder();
    for (var reference : mapping.getPath()) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
      }
    }
    return path.toString();
  }

  private static Violation violation(ConstraintViolation<?> found) {
    String constraint = found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String code = EMPTINESS.contains(constraint) ? PlatformCode.REQUIRED.name()
        : constraint.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
    return new Violation(field(found.getPropertyPath()), code, found.getMessage(), found.getMessage());
  }

  /** Without the Java method and parameter in front: {@code citizen.cpr}; a query parameter keeps its own name. */
  private static String field(Path path) {
    List<String> names = new ArrayList<>();
    String parameter = "";
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() == ElementKind.PROPERTY) {
        names.add((node.isInIterable() && node.getIndex() != null ? "[" + node.getIndex() + "]." : ".") + node.getName());
      } else if (node.isInIterable() && node.getIndex() != null) {
        names.add("[" + node.getIndex() + "]");
      }
    }
    String field = String.join("", names);
    return field.isEmpty() ? parameter : field.replaceFirst("^\\.", "");
  }
}
