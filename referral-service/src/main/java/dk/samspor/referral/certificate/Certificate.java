package dk.samspor.referral.certificate;

import static dk.samspor.referral.certificate.Certificate.Status.AWAITING_INFORMATION;
import static dk.samspor.referral.certificate.Certificate.Status.CANCELLED;
import static dk.samspor.referral.certificate.Certificate.Status.DELIVERED;
import static dk.samspor.referral.certificate.Certificate.Status.INVITED;
import static dk.samspor.referral.certificate.Certificate.Status.NOT_DELIVERABLE;
import static dk.samspor.referral.certificate.Certificate.Status.REQUESTED;

import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A doctor's certificate for the rehabilitation team, from the request to the delivery [D table 8]. */
@Entity
@Table(name = "certificate")
public class Certificate extends Case<Certificate.Status, Certificate.Act> {

  @Schema(name = "CertificateStatus")
  public enum Status { REQUESTED, AWAITING_INFORMATION, INVITED, DELIVERED, NOT_DELIVERABLE, CANCELLED }

  /** PASS_DEADLINE comes with the day; the others through the API, REMIND with the day too. */
  @Schema(name = "CertificateAct")
  public enum Act { DELIVER, MARK_NOT_DELIVERABLE, CANCEL, ASK_FOR_INFORMATION, GIVE_INFORMATION, BOOK_CONSULTATION,
    TELL_CASE_WORKER, INVITE, ATTACH_DOCUMENT, RECORD_SENDING, REMIND, PASS_DEADLINE }

  @Embedded
  private Request request;

  @Embedded
  private Timetable timetable;

  @Embedded
  private InformationExchange exchange;

  @Embedded
  private Invitation invitation;

  @Embedded
  private Sending sending;

  @Embedded
  private Reminders reminders;

  @Embedded
  private Delivery delivery;

  @Enumerated(EnumType.STRING)
  @Column(name = "not_deliverable_reason")
  private NotDeliverable.Reason notDeliverableReason;

  @Column(name = "new_practice")
  private String newPractice;

  protected Certificate() {} // Hibernate

  /** @param sending null where the request goes to a region's own unit */
  Certificate(CitizenId citizen, String municipality, Request request, Timetable timetable, Sending sending) {
    super("CERTIFICATE", citizen, municipality, REQUESTED);
    this.request = request;
    this.timetable = timetable;
    this.sending = sending;
    this.reminders = Reminders.NONE;
    began("REQUEST");
    tell(CertificateFacts.requested(this));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return CertificateActs.of(request.form());
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return WhoHasPart.in(this);
  }

  /**
   * The GP's LÆ 265.
   *
   * @param checksum SHA-256 of its document, in hexadecimal
   */
  void deliver(DeliverCertificate command, String checksum) {
    requireDeliverable(Form.LAE_261, command.deliveredDate());
    act(Act.DELIVER, DELIVERED);
    delivery = Delivery.byGp(command);
    tell(CertificateFacts.delivered(this, checksum));
  }

  /**
   * The clinical function's LÆ 275.
   *
   * @param checksum SHA-256 of its document, in hexadecimal
   */
  void deliver(DeliverClinicalCertificate command, BigDecimal price, String copyTo, String checksum) {
    requireDeliverable(Form.LAE_271, command.deliveredDate());
    act(Act.DELIVER, DELIVERED);
    delivery = Delivery.byClinicalFunction(command, price, copyTo);
    tell(CertificateFacts.delivered(this, checksum));
  }

  /** Whether it waits for this certificate at all; asked before its document is looked for, too. */
  void requireDeliverable(Form asked, LocalDate date) {
    require(Act.DELIVER);
    if (request.form() != asked) {
      throw ReferralCode.ANOTHER_FORM_WAS_ASKED_FOR.refuse(request.asksFor());
    }
    if (date.isBefore(request.requestedDate())) {
      throw ReferralCode.DELIVERED_BEFORE_REQUEST.refuse(Violation.of("deliveredDate", ReferralCode.DELIVERED_BEFORE_REQUEST));
    }
  }

  void notDeliverable(NotDeliverable command) {
    act(Act.MARK_NOT_DELIVERABLE, NOT_DELIVERABLE, List.of(command.reason().name()), null);
    notDeliverableReason = command.reason();
    newPractice = command.newPractice();
    tell(CertificateFacts.notDeliverable(this));
  }

  void cancel(CancelCertificate command) {
    act(Act.CANCEL, CANCELLED, List.of(), command.text());
    tell(CertificateFacts.cancelled(this));
  }

  void askForInformation(AskForInformation command, LocalDate today) {
    act(Act.ASK_FOR_INFORMATION, AWAITING_INFORMATION, List.of(), command.text());
    exchange = InformationExchange.asked(command.text(), today);
    tell(CertificateFacts.informationAsked(this));
  }

  void giveInformation(GiveInformation command, LocalDate today) {
    act(Act.GIVE_INFORMATION, REQUESTED, List.of(), command.text());
    timetable = timetable.afterWaiting(exchange.askedOn(), today);
    exchange = exchange.answered(command.text(), today);
    tell(CertificateFacts.dueMoved(this));
  }

  void bookConsultation(LocalDate date, LocalDate due) {
    act(Act.BOOK_CONSULTATION, status());
    timetable = timetable.booked(date, due);
    tell(CertificateFacts.dueMoved(this));
  }

  void tellCaseWorker(LocalDate appointment, LocalDate today) {
    act(Act.TELL_CASE_WORKER, status());
    invitation = Invitation.of(invitation).caseWorkerTold(appointment, today);
  }

  /** @param noticeDays an appointment later than so many days after the request is told to the case worker first */
  void invite(LocalDate appointment, LocalDate today, int noticeDays) {
    require(Act.INVITE);
    Invitation.of(invitation).requireToldFirst(appointment, request.requestedDate(), noticeDays);
    act(Act.INVITE, INVITED);
    invitation = Invitation.of(invitation).invited(appointment, today);
    tell(CertificateFacts.invitationPlanned(this));
  }

  void attachDocument() {
    act(Act.ATTACH_DOCUMENT, status());
  }

  void recordSending(RecordSending command, LocalDate today) {
    act(Act.RECORD_SENDING, status(), List.of(command.status().name()), null);
    sending = Sending.of(sending).now(command.status(), command.channel(), today);
    tell(new CertificateFact.CertificateSendingRecorded(request.form(), sending.channel(), sending.status()));
  }

  Optional<Sending> sending() {
    return Optional.ofNullable(sending);
  }

  void remind(LocalDate today) {
    act(Act.REMIND, status());
    reminders = reminders.another(today);
    tell(CertificateFacts.reminded(this));
  }

  /** The day after it was due: told once, whatever comes later. */
  void passDeadline() {
    act(Act.PASS_DEADLINE, status());
    reminders = reminders.overdue(timetable.due().plusDays(1));
    tell(CertificateFacts.overdue(this));
  }

  Request request() {
    return request;
  }

  Timetable timetable() {
    return timetable;
  }

  Optional<InformationExchange> exchange() {
    return Optional.ofNullable(exchange);
  }

  Invitation invitation() {
    return Invitation.of(invitation);
  }

  Reminders reminders() {
    return reminders;
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
