package dk.samspor.stratification.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to the hospital about the kind of plan it chose.
 *
 * @param wish the kind the municipality finds right; may be absent
 */
@Schema(examples = """
    {"reason": "NEED_CAN_BE_MET_IN_MUNICIPALITY", "text": "Funktionen er bedret siden udskrivningen.", "wish": "GENERAL"}""")
public record AskHospital(@NotNull HospitalQuestion.Reason reason, @NotBlank @Size(max = 2000) String text, PlanType wish) {

  /** Without the text: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "AskHospital[" + reason + ", " + wish + "]";
  }
}
