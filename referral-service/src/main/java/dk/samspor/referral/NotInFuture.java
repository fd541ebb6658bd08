package dk.samspor.referral;

import dk.samspor.platform.web.Violation;
import java.time.LocalDate;

/** What has happened happened today at the latest. */
public final class NotInFuture {

  private NotInFuture() {}

  /** @param field as the request names it */
  public static void require(String field, LocalDate date, LocalDate today) {
    if (date.isAfter(today)) {
      throw ReferralCode.DATE_IN_FUTURE.refuse(Violation.of(field, ReferralCode.DATE_IN_FUTURE));
    }
  }
}
