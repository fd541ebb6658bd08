package dk.samspor.stratification.model.feel;

/** An expression that is not one of the few forms a table needs; the message repeats its beginning. */
public final class NotInTheDialect extends RuntimeException {

  private static final int SHOWN = 60;

  NotInTheDialect(String expression) {
    super(expression.length() <= SHOWN ? expression : expression.substring(0, SHOWN) + "…", null, false, false);
  }
}
