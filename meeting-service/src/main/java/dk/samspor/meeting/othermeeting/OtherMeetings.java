package dk.samspor.meeting.othermeeting;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The other meetings. */
@ApplicationScoped
public class OtherMeetings extends Cases<OtherMeeting> {
  OtherMeetings() {
    super(OtherMeeting.class);
  }

  /** The conference about a stay that has been called or planned and not held. */
  Optional<OtherMeeting> openAbout(UUID stay) {
    return find("stay = ?1 and status in ('CALLED', 'PLANNED')", stay).firstResultOptional();
  }

  /** Those that have a place on a meeting day and have not been held. */
  List<OtherMeeting> onDay(UUID meetingDay) {
    return list("meetingDay = ?1 and status = 'PLANNED' order by slot", meetingDay);
  }

  /** Days on which team and region met, or are to meet, in order. */
  List<LocalDate> coordinationDates(String municipality, LocalDate from) {
    return getEntityManager().createQuery("select distinct m.date from OtherMeeting m where m.homeMunicipality = :municipality"
        + " and m.type = :type and m.status in ('PLANNED', 'HELD') and m.date >= :from order by m.date", LocalDate.class)
        .setParameter("municipality", municipality).setParameter("type", MeetingType.TEAM_COORDINATION).setParameter("from", from)
        .getResultList();
  }
}
