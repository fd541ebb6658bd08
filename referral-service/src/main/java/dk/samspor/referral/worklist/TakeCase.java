package dk.samspor.referral.worklist;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Whose list a case comes on.
 *
 * @param person user name of a colleague, as her token has it; null for the caller herself
 */
public record TakeCase(@Size(max = 100) @Pattern(regexp = PERSON, message = "{referral.person}") String person) {

  /** No number of anybody's: a user name begins with a letter. */
  static final String PERSON = "[\\p{L}][\\p{L}0-9._@-]{0,99}";

  @Override
  public String toString() {
    return "TakeCase[masked]";
  }
}
