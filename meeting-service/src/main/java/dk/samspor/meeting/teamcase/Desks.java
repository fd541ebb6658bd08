package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.followup.GpContact;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/** Who has a part in a team case, and the date each waits for: the municipality always, the region once the case has been sent to it. */
final class Desks {
  private Desks() {}

  static Collection<DeskEntry> of(TeamCaseSheet it) {
    var desk = new ArrayList<DeskEntry>();
    desk.add(new DeskEntry(Authority.municipality(it.homeMunicipality()), Part.RECEIVER, municipalityWaitsFor(it)));
    it.region().ifPresent(code -> desk.add(new DeskEntry(Authority.region(code), Part.REGION, regionWaitsFor(it))));
    return desk;
  }

  private static LocalDate municipalityWaitsFor(TeamCaseSheet it) {
    return switch (it.status()) {
      case SUBMITTED, SCREENED, SCHEDULED -> it.chapters().submission.meetingDate();
      case HELD, RECOMMENDED, DECIDED -> it.conclusionDue().orElse(null);
      case CONCLUDED, FOLLOWED_UP -> it.followUpDue().orElse(null);
      case IN_PREPARATION, CLOSED, POSTPONED, RETURNED, WITHDRAWN, NO_SHOW -> null;
    };
  }

  private static LocalDate regionWaitsFor(TeamCaseSheet it) {
    return it.status() == TeamCaseStatus.SUBMITTED ? it.chapters().submission.screeningDue() : gpContactDue(it).orElse(null);
  }

  /** The coordinator's talk with the doctor, while it is agreed and has not been. */
  static Optional<LocalDate> gpContactDue(TeamCaseSheet it) {
    return Optional.ofNullable(it.chapters().gpContact).filter(GpContact::awaited).map(GpContact::due);
  }
}
