package dk.samspor.platform.identity;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A stand-in for an exception whose message, or a cause's, holds a CPR number: the same name and stack, the number hidden. */
final class MaskedThrowable extends Throwable {

  private final String original;

  private MaskedThrowable(Throwable thrown, Set<Throwable> seen) {
    super(CprMask.mask(thrown.getMessage()));
    this.original = thrown.getClass().getName();
    setStackTrace(thrown.getStackTrace());
    seen.add(thrown);
    if (thrown.getCause() != null && !seen.contains(thrown.getCause())) {
      initCause(new MaskedThrowable(thrown.getCause(), seen));
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (!seen.contains(suppressed)) {
        addSuppressed(new MaskedThrowable(suppressed, seen));
      }
    }
  }

  /** The exception itself when there is nothing to hide. */
  static Throwable mask(Throwable thrown) {
    return leaks(thrown, identitySet()) ? new MaskedThrowable(thrown, identitySet()) : thrown;
  }

  private static boolean leaks(Throwable thrown, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown)) {
      return false;
    }
    String text = thrown.toString();
    if (text != CprMask.mask(text) || leaks(thrown.getCause(), seen)) { // same object: nothing hidden
      return true;
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (leaks(suppressed, seen)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Throwable> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  @Override
  public String toString() {
    return getMessage() == null ? original : original + ": " + getMessage();
  }
}
