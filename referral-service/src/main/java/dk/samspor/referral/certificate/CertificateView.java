package dk.samspor.referral.certificate;

import dk.samspor.platform.parties.Practice.Channel;
import dk.samspor.referral.certificate.quality.QualityHint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certificate for those it concerns: the municipality that asked, the practice or clinical function that answers.
 *
 * @param practice who is asked; with LÆ 271 the citizen's own doctor, where known
 * @param clinicalRegion with LÆ 271 the region whose clinical function is asked
 * @param due legal day, Europe/Copenhagen
 * @param citizen name and CPR number: both parties need to know exactly who it is
 * @param delivery null until the doctor has delivered
 * @param overdueSince null while the deadline has not passed
 * @param hints what a reader would stumble over; to who wrote it and to who got it
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
    String clinicalRegion,
    CitizenView citizen,
    LocalDate requestedDate,
    LocalDate consultation,
    LocalDate due,
    String question,
    SituationView situation,
    String caseWorkerView,
    String citizenView,
    ExchangeView information,
    InvitationView invitation,
    RemindersView reminders,
    LocalDate overdueSince,
    DeliveryView delivery,
    NotDeliverable.Reason notDeliverableReason,
    String newPractice,
    HintsView hints,
    SendingView sending) {

  /** Who it is about. */
  @Schema(name = "CertificateCitizen")
  public record CitizenView(UUID id, String name, String cpr) {
    @Override
    public String toString() {
      return "CitizenView[" + id + "]";
    }
  }

  /** What the doctor answers into. */
  @Schema(name = "CertificateSituation")
  public record SituationView(String background, String social, String health, String employment) {
    @Override
    public String toString() {
      return "SituationView[masked]";
    }
  }

  /** The doctor's latest question, and the answer. */
  @Schema(name = "CertificateInformation")
  public record ExchangeView(LocalDate askedOn, String asked, LocalDate givenOn, String given) {
    @Override
    public String toString() {
      return "ExchangeView[masked]";
    }
  }

  /** The clinical function's appointment, and whether the case worker was told of it first. */
  @Schema(name = "CertificateInvitation")
  public record InvitationView(LocalDate planned, LocalDate caseWorkerToldOn, LocalDate appointment, LocalDate invitedOn) {}

  /** The request's way to the practice; none with LÆ 271. */
  @Schema(name = "CertificateSending")
  public record SendingView(Channel channel, Sending.Status status, LocalDate on) {}

  /** How often the doctor was reminded, and when last. */
  @Schema(name = "CertificateReminders")
  public record RemindersView(int number, LocalDate last) {}

  /** What the doctor wrote. */
  public record DeliveryView(LocalDate deliveredDate, String assessment, String citizenView, String resources,
      DeliverCertificate.DocumentReference document, MadeBy madeBy, String serviceItem, BigDecimal price, String copiedTo) {
    @Override
    public String toString() {
      return "DeliveryView[masked]";
    }
  }

  /** Hints on the request and on what was delivered. */
  @Schema(name = "CertificateHints")
  public record HintsView(List<QualityHint> request, List<QualityHint> delivery) {
    @Override
    public String toString() {
      return "HintsView[masked]";
    }
  }

  @Override
  public String toString() {
    return "CertificateView[" + id + "]";
  }
}
