package dk.samspor.referral.physiotherapy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One referral in a list: nothing that tells who it is about. */
public record PhysiotherapyLine(UUID id, PhysiotherapyReferral.Status status, Set<PhysiotherapyReferral.Act> allowedActions,
    String practice, Eligibility.Group group, LocalDate validUntil, String providerId) {
  @Override
  public String toString() {
    return "PhysiotherapyLine[" + id + "]";
  }
}
