package dk.samspor.referral.certificate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One certificate in a list: nothing that tells who it is about.
 *
 * @param overdueSince null while the deadline has not passed
 */
public record CertificateLine(
    UUID id,
    Certificate.Status status,
    Set<Certificate.Act> allowedActions,
    Form form,
    Form asksFor,
    UUID teamCase,
    String municipality,
    String practice,
    String clinicalRegion,
    LocalDate requestedDate,
    LocalDate due,
    LocalDate overdueSince,
    int reminders,
    LocalDate deliveredDate) {
  @Override
  public String toString() {
    return "CertificateLine[" + id + "]";
  }
}
