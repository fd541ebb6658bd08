package dk.samspor.referral.programme;

import static dk.samspor.referral.programme.ProgrammeReferral.Status.ACCEPTED;
import static dk.samspor.referral.programme.ProgrammeReferral.Status.CANCELLED;
import static dk.samspor.referral.programme.ProgrammeReferral.Status.COMPLETED;
import static dk.samspor.referral.programme.ProgrammeReferral.Status.DECLINED;
import static dk.samspor.referral.programme.ProgrammeReferral.Status.RECEIVED;
import static dk.samspor.referral.programme.ProgrammeReferral.Status.RESUBMITTED;
import static dk.samspor.referral.programme.ProgrammeReferral.Status.RETURNED;
import static dk.samspor.referral.programme.ProgrammeReferral.Status.STARTED;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeAccepted;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeCancelled;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeCompleted;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeDeclined;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeReferred;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeResubmitted;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeReturned;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeStarted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral to a prevention or disease management programme of the municipality [R 3.1, 3.4]. */
@Entity
@Table(name = "programme_referral")
public class ProgrammeReferral extends Case<ProgrammeReferral.Status, ProgrammeReferral.Act> {

  @Schema(name = "ProgrammeStatus")
  public enum Status { RECEIVED, RETURNED, RESUBMITTED, ACCEPTED, STARTED, COMPLETED, CANCELLED, DECLINED }

  @Schema(name = "ProgrammeAct")
  public enum Act { ACCEPT, RETURN, RESUBMIT, START, COMPLETE, CANCEL, DECLINE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(RECEIVED, Act.ACCEPT, Act.RETURN, Act.CANCEL, Act.DECLINE)
      .in(RETURNED, Act.RESUBMIT, Act.CANCEL)
      .in(RESUBMITTED, Act.ACCEPT, Act.RETURN, Act.CANCEL, Act.DECLINE)
      .in(ACCEPTED, Act.START, Act.CANCEL, Act.DECLINE)
      .in(STARTED, Act.COMPLETE, Act.DECLINE)
      .in(COMPLETED)
      .in(CANCELLED)
      .in(DECLINED)
      .done();

  @Column(nullable = false, updatable = false)
  private String sender;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Programme programme;

  @Column(nullable = false)
  private String reason;

  @Column(name = "coordinating_practice", updatable = false)
  private String coordinatingPractice;

  @Column(name = "returned_text")
  private String returnedText;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  protected ProgrammeReferral() {} // Hibernate

  ProgrammeReferral(CitizenId citizen, String home, Authority sender, ReferToProgramme command) {
    super("PROGRAMME", citizen, home, RECEIVED);
    if (command.programme().gpCoordinates() && command.coordinatingPractice() == null && !sender.kind().equals("practice")) {
      throw ReferralCode.COORDINATING_GP_REQUIRED.refuse(Violation.of("coordinatingPractice", ReferralCode.COORDINATING_GP_REQUIRED));
    }
    this.sender = sender.value();
    this.programme = command.programme();
    this.reason = command.reason();
    this.coordinatingPractice = command.coordinatingPractice();
    began("REFER");
    tell(new ProgrammeReferred(programme, sender.kind().equals("hospital")));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    List<DeskEntry> desk = new ArrayList<>();
    desk.add(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null));
    desk.add(new DeskEntry(new Authority(sender), Part.SENDER, null));
    if (coordinatingPractice != null && !Authority.practice(coordinatingPractice).value().equals(sender)) {
      desk.add(new DeskEntry(Authority.practice(coordinatingPractice), Part.GP, null));
    }
    return desk;
  }

  void accept() {
    act(Act.ACCEPT, ACCEPTED);
    tell(new ProgrammeAccepted());
  }

  void returnToSender(ReturnProgramme command) {
    act(Act.RETURN, RETURNED, command.reasons().stream().map(Enum::name).distinct().toList(), command.text());
    returnedText = command.text();
    tell(new ProgrammeReturned(command.reasons().stream().distinct().toList()));
  }

  /** The earlier reason stays in the history. */
  void resubmit(ResubmitProgramme command) {
    act(Act.RESUBMIT, RESUBMITTED, List.of(), reason);
    reason = command.reason();
    tell(new ProgrammeResubmitted());
  }

  void start(LocalDate date) {
    act(Act.START, STARTED);
    startedOn = date;
    tell(new ProgrammeStarted(date));
  }

  void complete(CompleteProgramme command) {
    require(Act.COMPLETE);
    if (command.date().isBefore(startedOn)) {
      throw ReferralCode.DATE_BEFORE_START.refuse(Violation.of("date", ReferralCode.DATE_BEFORE_START));
    }
    act(Act.COMPLETE, COMPLETED);
    completedOn = command.date();
    tell(new ProgrammeCompleted(command.date(), command.wentThroughAll()));
  }

  void cancel(EndProgramme command) {
    act(Act.CANCEL, CANCELLED, List.of(), command.text());
    tell(new ProgrammeCancelled());
  }

  void decline(EndProgramme command) {
    act(Act.DECLINE, DECLINED, List.of(), command.text());
    tell(new ProgrammeDeclined());
  }

  ProgrammeView.Stored stored() {
    return new ProgrammeView.Stored(sender, programme, reason, coordinatingPractice, returnedText, startedOn, completedOn);
  }
}
