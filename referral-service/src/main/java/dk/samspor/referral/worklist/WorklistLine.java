package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Part;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One case on the caller's desk: nothing that tells who it is about.
 *
 * @param due the next deadline for this desk, a legal day; null where there is none
 * @param late whether that day is over
 * @param href where the case is read
 */
public record WorklistLine(UUID caseId, CaseKind kind, Part part, String status, String homeMunicipality, LocalDate due, boolean late,
    String href) {
  @Override
  public String toString() {
    return "WorklistLine[" + caseId + "]";
  }
}
