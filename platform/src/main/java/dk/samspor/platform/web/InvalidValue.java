package dk.samspor.platform.web;

/** A value that cannot exist (a CPR number with month 13). In a request body it becomes a 400 naming the field. */
public final class InvalidValue extends IllegalArgumentException {

  private final transient ErrorCode code;

  public InvalidValue(ErrorCode code) {
    super(code.name());
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }
}
