package dk.samspor.meeting.worklist;

import jakarta.validation.constraints.Pattern;

/**
 * Whose list a case comes on.
 *
 * @param person user name of a colleague, as her token has it; absent for the caller herself. No number of anybody's: it begins with a letter
 */
public record TakeCase(@Pattern(regexp = "[\\p{L}][\\p{L}0-9._@-]{0,99}") String person) {

  /** Names nobody. */
  @Override public String toString() {
    return "TakeCase[]";
  }
}
