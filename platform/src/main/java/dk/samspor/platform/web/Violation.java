package dk.samspor.platform.web;

/**
 * One field that is wrong.
 *
 * @param field path into the request body, such as {@code citizen.cpr} or {@code diagnoses[0].code}
 * @param code stable, upper snake case
 */
public record Violation(String field, String code, String danish, String english) {

  public static Violation of(String field, String code, String danish, String english) {
    return new Violation(field, code, danish, english);
  }

  public static Violation of(String field, ErrorCode code) {
    return new Violation(field, code.name(), code.danish(), code.english());
  }

  String message(String language) {
    return "da".equals(language) ? danish : english;
  }
}
