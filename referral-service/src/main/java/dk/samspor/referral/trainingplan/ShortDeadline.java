package dk.samspor.referral.trainingplan;

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
    if (deadline != null && isShort(today, deadline, agreements.on(today, plan.homeMunicipality()).shortDeadlineWorkingDays())) {
      plan.warnOfShortDeadline(workingDays.between(today, deadline));
    }
  }

  private boolean isShort(LocalDate today, LocalDate deadline, int agreed) {
    return workingDays.between(today, deadline) < agreed;
  }
}
