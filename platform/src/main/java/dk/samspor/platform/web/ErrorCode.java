package dk.samspor.platform.web;

/**
 * A stable code for one way of saying no, with its HTTP status and its sentence in Danish and English.
 * Each service has one enum of them; {@code {0}} stands for an argument, which is never personal data.
 */
public interface ErrorCode {

  String name();

  Saying saying();

  default int status() {
    return saying().status();
  }

  default String danish() {
    return saying().danish();
  }

  default String english() {
    return saying().english();
  }

  /** An exception that answers with this code. Arguments fill {@code {0}}, {@code {1}} … of the sentence. */
  default Refused refuse(Object... arguments) {
    return new Refused(this, arguments);
  }

  /** An exception that answers with this code and says which fields are wrong. */
  default Refused refuse(Violation... violations) {
    return new Refused(this, java.util.List.of(violations));
  }

  default String text(String language, Object... arguments) {
    String text = "da".equals(language) ? danish() : english();
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }
}
