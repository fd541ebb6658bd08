package dk.samspor.platform.web;

import java.util.List;

/** The one exception with which Samspor says no to a caller: a code, its arguments and, where it helps, the fields. */
public final class Refused extends RuntimeException {

  private final transient ErrorCode code;
  private final transient Object[] arguments;
  private final transient List<Violation> violations;

  Refused(ErrorCode code, Object... arguments) {
    this(code, arguments, List.of());
  }

  Refused(ErrorCode code, List<Violation> violations) {
    this(code, new Object[0], violations);
  }

  private Refused(ErrorCode code, Object[] arguments, List<Violation> violations) {
    super(code.name(), null, false, false); // an expected answer needs no stack trace
    this.code = code;
    this.arguments = arguments.clone();
    this.violations = List.copyOf(violations);
  }

  public ErrorCode code() {
    return code;
  }

  public List<Violation> violations() {
    return violations;
  }

  public String text(String language) {
    return code.text(language, arguments);
  }
}
