package dk.samspor.referral.adverseevent;

import dk.samspor.referral.adverseevent.ReportAdverseEvent.Category;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Consequence;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An adverse event, for the parties of its case.
 *
 * @param reporter which authority reported it
 */
public record AdverseEventView(UUID id, AdverseEvent.Status status, Set<AdverseEvent.Act> allowedActions, UUID aboutCase, String aboutKind,
    String reporter, Category category, Consequence consequence, LocalDate happenedOn, String text, String learning) {
  @Override
  public String toString() {
    return "AdverseEventView[" + id + "]";
  }
}
