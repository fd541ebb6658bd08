package dk.samspor.referral.adverseevent;

import dk.samspor.referral.adverseevent.ReportAdverseEvent.Category;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Consequence;
import java.time.LocalDate;
import java.util.UUID;

/** An adverse event in a list: codes only. */
public record AdverseEventLine(UUID id, AdverseEvent.Status status, UUID aboutCase, String aboutKind, Category category,
    Consequence consequence, LocalDate happenedOn) {

  static AdverseEventLine of(AdverseEvent event) {
    AdverseEventView view = event.view();
    return new AdverseEventLine(view.id(), view.status(), view.aboutCase(), view.aboutKind(), view.category(), view.consequence(), view.happenedOn());
  }

  @Override
  public String toString() {
    return "AdverseEventLine[" + id + "]";
  }
}
