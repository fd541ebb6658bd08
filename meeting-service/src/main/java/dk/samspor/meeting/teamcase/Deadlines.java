package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.deadline.Deadline;
import dk.samspor.meeting.deadline.Deadline.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What a case waits for in the state it is in, soonest first. */
final class Deadlines {
  private Deadlines() {}

  static List<Deadline> of(TeamCase it, LocalDate today) {
    var all = new ArrayList<Deadline>();
    it.chapters().awaited.stream().map(one -> one.due()).filter(Objects::nonNull)
        .forEach(due -> all.add(Deadline.of(Kind.CERTIFICATE, due, today)));
    Desks.gpContactDue(it).ifPresent(due -> all.add(Deadline.of(Kind.GP_CONTACT, due, today)));
    switch (it.status()) {
      case SUBMITTED -> {
        all.add(Deadline.of(Kind.SCREENING, it.chapters().submission.screeningDue(), today));
        all.add(Deadline.of(Kind.MEETING, it.chapters().submission.meetingDate(), today));
      }
      case SCREENED, SCHEDULED -> all.add(Deadline.of(Kind.MEETING, it.chapters().submission.meetingDate(), today));
      case HELD, RECOMMENDED, DECIDED -> it.conclusionDue().ifPresent(due -> all.add(Deadline.of(Kind.CONCLUSION, due, today)));
      case CONCLUDED, FOLLOWED_UP -> it.followUpDue().ifPresent(due -> all.add(Deadline.of(Kind.FOLLOW_UP, due, today)));
      case IN_PREPARATION, CLOSED, POSTPONED, RETURNED, WITHDRAWN, NO_SHOW -> { }
    }
    all.sort(Comparator.comparing(Deadline::due));
    return all;
  }
}
