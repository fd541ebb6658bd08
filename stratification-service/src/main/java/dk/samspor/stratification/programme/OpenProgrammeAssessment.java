package dk.samspor.stratification.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An assessment by another model than the training level's.
 *
 * @param citizen   the citizen's id as a case shows it, never a CPR number
 * @param model     id of a model in force today
 * @param programme the programme it is of, whose own data answer what the model asks about it; may be absent
 * @param referral  the referral it belongs to; may be absent
 * @param inputs    answers already known; may be absent
 */
@Schema(examples = """
    {"citizen": "5f0c2b1a-0000-5000-8000-000000000001", "model": "chronic-programme", "programme": "COPD", "inputs": {"complexity": "SIMPLE"}}""")
public record OpenProgrammeAssessment(@NotNull UUID citizen, @NotBlank @Size(max = 60) String model, Programme programme, UUID referral,
    @Size(max = 50) Map<String, Object> inputs) {

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "OpenProgrammeAssessment[" + programme + "]";
  }
}
