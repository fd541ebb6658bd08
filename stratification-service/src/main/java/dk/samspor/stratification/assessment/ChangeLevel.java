package dk.samspor.stratification.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another level after the first placement, always with a reason of at most 2000 characters. */
@Schema(examples = """
    {"level": "ADVANCED", "reason": "Kognitive vanskeligheder viste sig først under træningen."}""")
public record ChangeLevel(@NotNull Level level, @NotBlank @Size(max = 2000) String reason) {

  /** Without the reason: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "ChangeLevel[" + level + "]";
  }
}
