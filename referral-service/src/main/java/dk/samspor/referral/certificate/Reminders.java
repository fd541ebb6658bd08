package dk.samspor.referral.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How often the doctor was reminded, and since when the certificate is overdue. */
@Embeddable
record Reminders(
    @Column(name = "reminders", nullable = false) Integer number,
    @Column(name = "reminded_on") LocalDate remindedOn,
    @Column(name = "overdue_since") LocalDate overdueSince) {

  static final Reminders NONE = new Reminders(0, null, null);

  Reminders another(LocalDate today) {
    return new Reminders(number + 1, today, overdueSince);
  }

  Reminders overdue(LocalDate since) {
    return new Reminders(number, remindedOn, since);
  }

  /** Once as the deadline comes near, and again at the same interval while nothing comes. */
  boolean isTimeForAnother(LocalDate due, LocalDate today, int days) {
    boolean near = !today.isBefore(due.minusDays(days));
    return near && (remindedOn == null || !today.isBefore(remindedOn.plusDays(days)));
  }
}
