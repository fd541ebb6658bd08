package dk.samspor.referral.certificate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One certificate in a list: nothing that tells who it is about. */
public record CertificateLine(
    UUID id,
    Certificate.Status status,
    Set<Certificate.Act> allowedActions,
    Form form,
    Form asksFor,
    UUID teamCase,
    String municipality,
    String practice,
    LocalDate requestedDate,
    LocalDate due,
    LocalDate deliveredDate) {
  @Override
  public String toString() {
    return "CertificateLine[" + id + "]";
  }
}
