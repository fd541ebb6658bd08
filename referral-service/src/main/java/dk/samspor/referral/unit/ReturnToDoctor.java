package dk.samspor.referral.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The department cannot work from it yet; never the end: it can be sent again [D status report]. */
public record ReturnToDoctor(@NotEmpty @Size(max = 10) List<@NotNull Reason> reasons, @NotBlank @Size(max = 4_000) String text) {

  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "UnitReturnReason")
  public enum Reason { CRITERIA_MISSING, EXAMINATION_MISSING, ANOTHER_DEPARTMENT, OTHER }

  @Override
  public String toString() {
    return "ReturnToDoctor[" + reasons + "]";
  }
}
