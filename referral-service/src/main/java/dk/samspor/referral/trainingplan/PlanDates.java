package dk.samspor.referral.trainingplan;

import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.content.PlanContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days that cannot be true are refused with their field [D 8]; days that are only missing are the completeness report's. */
final class PlanDates {

  /** A plan is written at discharge, often the day before it: G-GOP carries the expected end of the stay. */
  private static final int PLANNED_DISCHARGE_DAYS = 30;

  private PlanDates() {}

  static void check(PlanContent plan, LocalDate birthDate, LocalDate today) {
    List<Violation> wrong = new ArrayList<>();
    if (birthDate.isAfter(today)) {
      wrong.add(Violation.of("citizen.cpr", ReferralCode.BIRTH_DATE_IN_FUTURE));
    }
    wrong.addAll(stay(plan, today));
    if (!wrong.isEmpty()) {
      throw PlatformCode.INVALID_REQUEST.refuse(wrong.toArray(Violation[]::new));
    }
  }

  static void check(PlanContent plan, LocalDate today) {
    check(plan, LocalDate.MIN, today);
  }

  static void requireNotBefore(LocalDate date, LocalDate earliest, ReferralCode code) {
    if (earliest != null && date.isBefore(earliest)) {
      throw code.refuse(Violation.of("date", code));
    }
  }

  static void requireNotAfter(LocalDate date, LocalDate today) {
    NotInFuture.require("date", date, today);
  }

  private static List<Violation> stay(PlanContent plan, LocalDate today) {
    LocalDate discharge = plan.dischargeDate();
    List<Violation> wrong = new ArrayList<>();
    if (discharge != null && plan.admissionDate() != null && discharge.isBefore(plan.admissionDate())) {
      wrong.add(Violation.of("plan.dischargeDate", ReferralCode.DISCHARGE_BEFORE_ADMISSION));
    }
    if (discharge != null && discharge.isAfter(today.plusDays(PLANNED_DISCHARGE_DAYS))) {
      wrong.add(Violation.of("plan.dischargeDate", ReferralCode.DISCHARGE_IN_FUTURE));
    }
    return wrong;
  }
}
