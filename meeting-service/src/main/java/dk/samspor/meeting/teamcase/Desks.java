package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.followup.GpContact;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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
      case POSTPONED, RETURNED, NO_SHOW -> it.resumeDue().orElse(null);
      case IN_PREPARATION, CLOSED, WITHDRAWN -> null;
    };
  }

  /** A case has one line on a desk: in SUBMITTED it has the earlier of what the coordinator owes. */
  private static LocalDate regionWaitsFor(TeamCaseSheet it) {
    var screening = it.status() == TeamCaseStatus.SUBMITTED ? Optional.ofNullable(it.chapters().submission.screeningDue()) : Optional.<LocalDate>empty();
    return Stream.of(screening, gpContactDue(it)).flatMap(Optional::stream).min(Comparator.naturalOrder()).orElse(null);
  }

  /** The coordinator's talk with the doctor, while it is agreed and has not been; it is owed wherever the case goes, but not in one that is over. */
  static Optional<LocalDate> gpContactDue(TeamCaseSheet it) {
    return Optional.ofNullable(it.chapters().gpContact).filter(GpContact::awaited).map(GpContact::due)
        .filter(due -> it.status() != TeamCaseStatus.WITHDRAWN && it.status() != TeamCaseStatus.CLOSED);
  }
}
