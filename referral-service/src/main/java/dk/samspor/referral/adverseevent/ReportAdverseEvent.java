package dk.samspor.referral.adverseevent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something went wrong in a hand-over (utilsigtet hændelse).
 *
 * @param caseId the referral or case it happened to
 * @param happenedOn the day it happened, not later than today
 * @param learning what should be done otherwise, where the reporter knows; it may come later, and from the other side
 */
public record ReportAdverseEvent(
    @NotNull UUID caseId,
    @NotNull Category category,
    @NotNull Consequence consequence,
    @NotNull LocalDate happenedOn,
    @NotBlank @Size(max = 10_000) String text,
    @Size(max = 10_000) String learning) {

  /** What happened to what was handed over. */
  @Schema(name = "AdverseEventCategory")
  public enum Category { LOST, LATE, WRONG, INCOMPLETE }

  /** What it meant to the citizen. */
  @Schema(name = "AdverseEventConsequence")
  public enum Consequence { NONE, MILD, MODERATE, SEVERE, DEATH }

  @Override
  public String toString() {
    return "ReportAdverseEvent[" + category + "]";
  }
}
