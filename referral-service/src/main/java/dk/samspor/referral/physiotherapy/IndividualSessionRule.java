package dk.samspor.referral.physiotherapy;

import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.physiotherapy.Eligibility.Group;
import java.time.LocalDate;
import java.util.List;

/**
 * When an individual session needs an exception report [S]: in group 1 beyond the agreed number in a year of the referral,
 * in group 2 from the first, because teams are the rule there.
 */
final class IndividualSessionRule {

  private IndividualSessionRule() {}

  static void require(Group group, List<Session> held, List<ExceptionReport> reports, Validity validity, LocalDate date, int allowed) {
    LocalDate year = validity.yearOf(date);
    boolean excepted = reports.stream().anyMatch(report -> report.countsIn(year));
    long individual = held.stream().filter(Session::isIndividual).filter(one -> validity.yearOf(one.date()).equals(year)).count();
    int without = group == Group.PROGRESSIVE_DISEASE ? 0 : allowed;
    if (!excepted && individual >= without) {
      throw group == Group.PROGRESSIVE_DISEASE ? ReferralCode.TEAMS_COME_FIRST.refuse()
          : ReferralCode.EXCEPTION_REPORT_REQUIRED.refuse(allowed);
    }
  }
}
