package dk.samspor.meeting.preparation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate somebody has asked for on behalf of this case and that has not come yet.
 *
 * @param request the referral-service's certificate case
 * @param form LAE_265, LAE_275 …
 * @param due agreed delivery date, may be absent
 * @param appointment when the citizen sees the doctor or the clinical function, absent while nobody knows
 */
public record AwaitedCertificate(UUID request, String form, LocalDate due, LocalDate appointment) {

  public static AwaitedCertificate asked(UUID request, String form, LocalDate due) {
    return new AwaitedCertificate(request, form, due, null);
  }

  /** What is not told again stays as it was. */
  public AwaitedCertificate expected(LocalDate on, LocalDate seenOn) {
    return new AwaitedCertificate(request, form, on == null ? due : on, seenOn == null ? appointment : seenOn);
  }
}
