package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** When a year of treatment nears its end the physiotherapist is asked, once, for the status report the doctor renews from [S]. */
@ApplicationScoped
class StatusReportsAskedFor implements Chore {

  /** The longest notice any agreement may have: what ends later is not looked at. */
  private static final int LOOK_AHEAD_DAYS = 90;

  private final PhysiotherapyReferrals referrals;
  private final Agreements agreements;
  private final BusinessClock clock;

  StatusReportsAskedFor(PhysiotherapyReferrals referrals, Agreements agreements, BusinessClock clock) {
    this.referrals = referrals;
    this.agreements = agreements;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "physiotherapy-status-reports";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int doSome() {
    LocalDate today = clock.today();
    List<PhysiotherapyReferral> due = referrals.lackingStatusReport(today.plusDays(LOOK_AHEAD_DAYS)).stream()
        .filter(one -> !today.isBefore(one.stored().validity().until().minusDays(days(one, today)))).toList();
    due.forEach(one -> referrals.changeByLetter(one.id(), referral -> referral.askForStatusReport(today)));
    return due.size();
  }

  private int days(PhysiotherapyReferral referral, LocalDate today) {
    return agreements.on(today, referral.homeMunicipality()).physiotherapyStatusReportDays();
  }
}
