package dk.samspor.meeting.worklist;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who takes part, and whose own calendar it stands in then.
 *
 * @param person user name of a colleague, as her token has it; absent for the caller herself. No number of anybody's: it begins with a letter
 */
@Schema(examples = "{\"person\": \"mettek\"}")
public record TakePart(@Pattern(regexp = "[\\p{L}][\\p{L}0-9._@-]{0,99}") String person) {

  /** Names nobody. */
  @Override public String toString() {
    return "TakePart[]";
  }
}
