package dk.samspor.meeting.day;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The meeting days. */
@ApplicationScoped
public class MeetingDays extends Cases<MeetingDay> {
  private static final int A_YEARS_DAYS = 250;

  MeetingDays() {
    super(MeetingDay.class);
  }

  /** Days a municipality's case could be sent to, soonest first. */
  public List<MeetingDay> plannedFrom(String municipality, LocalDate from) {
    return find("homeMunicipality = ?1 and status = 'PLANNED' and date >= ?2 order by date, startsAt", municipality, from)
        .page(0, A_YEARS_DAYS).list();
  }
}
