package dk.samspor.referral.certificate;

import static dk.samspor.referral.certificate.Certificate.Act.CANCEL;
import static dk.samspor.referral.certificate.Certificate.Act.DELIVER;
import static dk.samspor.referral.certificate.Certificate.Act.MARK_NOT_DELIVERABLE;
import static dk.samspor.referral.certificate.Certificate.Status.CANCELLED;
import static dk.samspor.referral.certificate.Certificate.Status.DELIVERED;
import static dk.samspor.referral.certificate.Certificate.Status.NOT_DELIVERABLE;
import static dk.samspor.referral.certificate.Certificate.Status.REQUESTED;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.certificate.CertificateFact.CertificateCancelled;
import dk.samspor.referral.certificate.CertificateFact.CertificateDelivered;
import dk.samspor.referral.certificate.CertificateFact.CertificateNotDeliverable;
import dk.samspor.referral.certificate.CertificateFact.CertificateRequested;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A doctor's certificate for the rehabilitation team, from the request (LÆ 261) to the delivery (LÆ 265) [D table 8]. */
@Entity
@Table(name = "certificate")
public class Certificate extends Case<Certificate.Status, Certificate.Act> {

  @Schema(name = "CertificateStatus")
  public enum Status { REQUESTED, DELIVERED, NOT_DELIVERABLE, CANCELLED }

  @Schema(name = "CertificateAct")
  public enum Act { DELIVER, MARK_NOT_DELIVERABLE, CANCEL }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(REQUESTED, DELIVER, MARK_NOT_DELIVERABLE, CANCEL)
      .in(DELIVERED)
      .in(NOT_DELIVERABLE)
      .in(CANCELLED)
      .done();

  @Embedded
  private Request request;

  @Column(nullable = false, updatable = false)
  private LocalDate due;

  @Embedded
  private Delivery delivery;

  @Enumerated(EnumType.STRING)
  @Column(name = "not_deliverable_reason")
  private NotDeliverable.Reason notDeliverableReason;

  @Column(name = "new_practice")
  private String newPractice;

  protected Certificate() {} // Hibernate

  Certificate(CitizenId citizen, String municipality, RequestCertificate command, LocalDate today, LocalDate due) {
    super("CERTIFICATE", citizen, municipality, REQUESTED);
    this.request = new Request(command, today);
    this.due = due;
    began("REQUEST");
    tell(new CertificateRequested(request.form(), request.asksFor(), due, request.teamCase(), today));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    LocalDate waiting = status() == REQUESTED ? due : null;
    return List.of(
        new DeskEntry(Authority.municipality(homeMunicipality()), Part.SENDER, waiting),
        new DeskEntry(Authority.practice(request.practice()), Part.GP, waiting));
  }

  void deliver(DeliverCertificate command) {
    require(DELIVER);
    if (command.deliveredDate().isBefore(request.requestedDate())) {
      throw ReferralCode.DELIVERED_BEFORE_REQUEST.refuse(
          Violation.of("deliveredDate", ReferralCode.DELIVERED_BEFORE_REQUEST));
    }
    act(DELIVER, DELIVERED);
    delivery = new Delivery(command);
    tell(new CertificateDelivered(request.asksFor(), request.teamCase(), request.requestedDate(),
        delivery.deliveredDate(), delivery.daysSince(request.requestedDate()), delivery.document(), delivery.pages()));
  }

  void notDeliverable(NotDeliverable command) {
    act(MARK_NOT_DELIVERABLE, NOT_DELIVERABLE, List.of(command.reason().name()), null);
    notDeliverableReason = command.reason();
    newPractice = command.newPractice();
    tell(new CertificateNotDeliverable(request.asksFor(), request.teamCase(), command.reason()));
  }

  void cancel(CancelCertificate command) {
    act(CANCEL, CANCELLED, List.of(), command.text());
    tell(new CertificateCancelled(request.asksFor(), request.teamCase()));
  }

  Request request() {
    return request;
  }

  LocalDate due() {
    return due;
  }

  Optional<Delivery> delivery() {
    return Optional.ofNullable(delivery);
  }

  NotDeliverable.Reason notDeliverableReason() {
    return notDeliverableReason;
  }

  String newPractice() {
    return newPractice;
  }

  UUID teamCase() {
    return request.teamCase();
  }
}
