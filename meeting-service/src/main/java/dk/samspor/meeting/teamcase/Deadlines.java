package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.deadline.Deadline;
import dk.samspor.meeting.deadline.Deadline.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a case waits for in the state it is in, soonest first. */
final class Deadlines {
  private Deadlines() {}

  static List<Deadline> of(TeamCase it, LocalDate today) {
    var all = new ArrayList<Deadline>();
    it.chapters().awaitedUntil().forEach(due -> all.add(Deadline.of(Kind.CERTIFICATE, due, today)));
    Desks.gpContactDue(it).ifPresent(due -> all.add(Deadline.of(Kind.GP_CONTACT, due, today)));
    switch (it.status()) {
      case SUBMITTED -> {
        all.add(Deadline.of(Kind.SCREENING, it.chapters().submission.screeningDue(), today));
        all.add(Deadline.of(Kind.MEETING, it.chapters().submission.meetingDate(), today));
      }
      case SCREENED, SCHEDULED -> all.add(Deadline.of(Kind.MEETING, it.chapters().submission.meetingDate(), today));
      case HELD, RECOMMENDED, DECIDED -> it.conclusionDue().ifPresent(due -> all.add(Deadline.of(Kind.CONCLUSION, due, today)));
      case CONCLUDED, FOLLOWED_UP -> it.followUpDue().ifPresent(due -> all.add(Deadline.of(Kind.FOLLOW_UP, due, today)));
      case POSTPONED, RETURNED, NO_SHOW -> it.resumeDue().ifPresent(due -> all.add(Deadline.of(Kind.RESUME, due, today)));
      case IN_PREPARATION, CLOSED, WITHDRAWN -> { }
    }
    all.sort(Comparator.comparing(Deadline::due));
    return all;
  }
}
