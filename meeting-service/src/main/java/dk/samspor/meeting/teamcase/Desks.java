package dk.samspor.meeting.teamcase;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;

/** Who has a part in a team case, and the date each waits for: the municipality always, the region once the case has been sent to it. */
final class Desks {
  private Desks() {}

  static Collection<DeskEntry> of(TeamCase it) {
    var desk = new ArrayList<DeskEntry>();
    desk.add(new DeskEntry(Authority.municipality(it.homeMunicipality()), Part.RECEIVER, municipalityWaitsFor(it)));
    it.region().ifPresent(code -> desk.add(new DeskEntry(Authority.region(code), Part.REGION, regionWaitsFor(it))));
    return desk;
  }

  private static LocalDate municipalityWaitsFor(TeamCase it) {
    return switch (it.status()) {
      case SUBMITTED, SCREENED, SCHEDULED -> it.chapters().submission.meetingDate();
      case HELD, RECOMMENDED, DECIDED -> it.conclusionDue().orElse(null);
      case IN_PREPARATION, CONCLUDED, FOLLOWED_UP, CLOSED, POSTPONED, RETURNED, WITHDRAWN, NO_SHOW -> null;
    };
  }

  private static LocalDate regionWaitsFor(TeamCase it) {
    return it.status() == TeamCaseStatus.SUBMITTED ? it.chapters().submission.screeningDue() : null;
  }
}
