package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** All referrals to free physiotherapy; access, version and journal are the platform's. */
@ApplicationScoped
public class PhysiotherapyReferrals extends Cases<PhysiotherapyReferral> {

  private static final int AT_A_TIME = 100;

  PhysiotherapyReferrals() {
    super(PhysiotherapyReferral.class);
  }

  /** For the chore: running, and over by that day. */
  List<PhysiotherapyReferral> endedBefore(LocalDate day) {
    return find("status in ('RECEIVED', 'STARTED') and validity.until < ?1 order by validity.until", day).page(0, AT_A_TIME).list();
  }

  /** For the chore: under treatment, ending by that day, and this year's status report neither written nor asked for. */
  List<PhysiotherapyReferral> lackingStatusReport(LocalDate by) {
    return find("status = 'STARTED' and validity.until <= ?1 and (statusReportOn is null or statusReportOn < validity.yearFrom)"
        + " and (statusReportAskedOn is null or statusReportAskedOn < validity.yearFrom) order by validity.until", by).page(0, AT_A_TIME).list();
  }
}
