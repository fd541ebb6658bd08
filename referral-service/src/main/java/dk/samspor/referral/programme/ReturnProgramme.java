package dk.samspor.referral.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Back to the sender with the question; the same referral can be sent again, completed [D status report]. */
public record ReturnProgramme(@NotEmpty @Size(max = 5) List<@NotNull Reason> reasons, @NotBlank @Size(max = 4_000) String text) {

  @Schema(name = "ReturnProgrammeReason")
  public enum Reason { REASON_NOT_DESCRIBED, CRITERIA_MISSING, WRONG_PROGRAMME, WRONG_MUNICIPALITY, OTHER }

  @Override
  public String toString() {
    return "ReturnProgramme[masked]";
  }
}
