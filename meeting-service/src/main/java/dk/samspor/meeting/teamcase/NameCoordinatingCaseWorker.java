package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Names who coordinates the case from now on.
 *
 * @param name as the citizen's letter prints it
 * @param person her user name, as her token has it; the case is on her own list then. No number of anybody's: it begins with a letter
 */
@Schema(examples = "{\"name\": \"Jonas Lund\", \"person\": \"jolu\"}")
public record NameCoordinatingCaseWorker(@NotBlank @Size(max = 200) String name,
    @Pattern(regexp = "[\\p{L}][\\p{L}0-9._@-]{0,99}") String person) {

  /** Names nobody. */
  @Override public String toString() {
    return "NameCoordinatingCaseWorker[]";
  }
}
