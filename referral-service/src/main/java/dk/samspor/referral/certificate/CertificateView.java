package dk.samspor.referral.certificate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certificate for the two it concerns: the municipality that asked and the practice that answers.
 *
 * @param due legal day, Europe/Copenhagen
 * @param citizen name and CPR number: both parties need to know exactly who it is
 * @param delivery null until the doctor has delivered
 */
public record CertificateView(
    UUID id,
    Certificate.Status status,
    Set<Certificate.Act> allowedActions,
    Form form,
    Form asksFor,
    UUID teamCase,
    String municipality,
    String practice,
    CitizenView citizen,
    LocalDate requestedDate,
    LocalDate consultation,
    LocalDate due,
    String question,
    String caseWorkerView,
    String citizenView,
    DeliveryView delivery,
    NotDeliverable.Reason notDeliverableReason,
    String newPractice) {

  /** Who it is about. */
  @Schema(name = "CertificateCitizen")
  public record CitizenView(UUID id, String name, String cpr) {
    @Override
    public String toString() {
      return "CitizenView[" + id + "]";
    }
  }

  /** What the doctor wrote. */
  public record DeliveryView(LocalDate deliveredDate, String assessment, String citizenView, String resources,
      DeliverCertificate.DocumentReference document) {
    @Override
    public String toString() {
      return "DeliveryView[masked]";
    }
  }

  @Override
  public String toString() {
    return "CertificateView[" + id + "]";
  }
}
