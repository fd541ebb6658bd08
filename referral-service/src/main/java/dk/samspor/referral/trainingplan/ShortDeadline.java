package dk.samspor.referral.trainingplan;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** A start deadline fewer than the agreed number of working days away is warned about at once [M "varsling"]. */
@ApplicationScoped
class ShortDeadline {

  private final Agreements agreements;
  private final WorkingDays workingDays;

  ShortDeadline(Agreements agreements, WorkingDays workingDays) {
    this.agreements = agreements;
    this.workingDays = workingDays;
  }

  void warn(TrainingPlan plan, LocalDate today) {
    LocalDate deadline = plan.content().deadlineDate();
    if (deadline == null) {
      return;
    }
    Agreement agreed = agreements.on(today, plan.homeMunicipality());
    int left = workingDays.alsoClosedOn(agreed.closedDays()).between(today, deadline); // nobody acts while the centre is closed
    if (left < agreed.shortDeadlineWorkingDays()) {
      plan.warnOfShortDeadline(left, today);
    }
  }
}
