package dk.samspor.stratification.needs;

import dk.samspor.stratification.library.AnswerInputs;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in the four areas, and whether it lasts and is tied to the cancer. */
@Schema(examples = """
    {"moment": "DIAGNOSIS", "inputs": {"physical": "SOME", "psychological": "LARGE", "social": "NONE", "existential": "NONE",
     "lasting": true, "cancerSpecific": false}}""")
public record ScreenNeeds(@NotNull Moment moment, @NotNull @Size(min = 1, max = 50) Map<String, Object> inputs) {

  AnswerInputs answers() {
    return new AnswerInputs(inputs);
  }

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "ScreenNeeds[" + moment + "]";
  }
}
