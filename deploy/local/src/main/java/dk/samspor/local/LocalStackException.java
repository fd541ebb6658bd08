package dk.samspor.local;

/** Something on this machine stands in the way; the message tells the person at the keyboard what, and what helps. */
public class LocalStackException extends RuntimeException {

  public LocalStackException(String message) {
    super(message);
  }

  public LocalStackException(String message, Throwable cause) {
    super(message, cause);
  }
}
