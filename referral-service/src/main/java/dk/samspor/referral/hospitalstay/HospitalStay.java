package dk.samspor.referral.hospitalstay;

import static dk.samspor.referral.hospitalstay.HospitalStay.Status.ADMITTED;
import static dk.samspor.referral.hospitalstay.HospitalStay.Status.DISCHARGED;
import static dk.samspor.referral.hospitalstay.HospitalStay.Status.ENTERED_IN_ERROR;
import static dk.samspor.referral.hospitalstay.HospitalStay.Status.READY_FOR_DISCHARGE;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.hospitalstay.HospitalStayFact.AdmissionReportSent;
import dk.samspor.referral.hospitalstay.HospitalStayFact.CitizenAdmitted;
import dk.samspor.referral.hospitalstay.HospitalStayFact.CitizenDischarged;
import dk.samspor.referral.hospitalstay.HospitalStayFact.CitizenReadmitted;
import dk.samspor.referral.hospitalstay.HospitalStayFact.DischargeConferenceCalled;
import dk.samspor.referral.hospitalstay.HospitalStayFact.DischargeCoordinatorNamed;
import dk.samspor.referral.hospitalstay.HospitalStayFact.DischargeReportSent;
import dk.samspor.referral.hospitalstay.HospitalStayFact.EpikriseOverdue;
import dk.samspor.referral.hospitalstay.HospitalStayFact.EpikriseSent;
import dk.samspor.referral.hospitalstay.HospitalStayFact.StayEnteredInError;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;

/** A citizen's stay at a hospital, as hospital, municipality and GP follow it [R 3.2–3.3]. */
@Entity
@Table(name = "hospital_stay")
public class HospitalStay extends Case<HospitalStay.Status, HospitalStay.Act> {

  @Schema(name = "HospitalStayStatus")
  public enum Status { ADMITTED, READY_FOR_DISCHARGE, DISCHARGED, ENTERED_IN_ERROR }

  @Schema(name = "HospitalStayAct")
  public enum Act { ANSWER_ADMISSION, REPORT_READY, CALL_CONFERENCE, NAME_COORDINATOR, DISCHARGE, SEND_DISCHARGE_REPORT, SEND_EPIKRISE,
    ENTER_IN_ERROR }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(ADMITTED, Act.ANSWER_ADMISSION, Act.REPORT_READY, Act.CALL_CONFERENCE, Act.NAME_COORDINATOR, Act.SEND_DISCHARGE_REPORT,
          Act.DISCHARGE, Act.ENTER_IN_ERROR)
      .in(READY_FOR_DISCHARGE, Act.ANSWER_ADMISSION, Act.CALL_CONFERENCE, Act.NAME_COORDINATOR, Act.SEND_DISCHARGE_REPORT, Act.DISCHARGE,
          Act.ENTER_IN_ERROR)
      .in(DISCHARGED, Act.SEND_DISCHARGE_REPORT, Act.SEND_EPIKRISE, Act.NAME_COORDINATOR, Act.ENTER_IN_ERROR)
      .in(ENTERED_IN_ERROR)
      .done();

  @Column(nullable = false, updatable = false)
  private String sender;

  @Column(name = "contact_id", nullable = false, updatable = false)
  private String contactId;

  @Column(updatable = false)
  private String practice;

  @Column(name = "admitted_at", nullable = false, updatable = false)
  private Instant admittedAt;

  @Column(nullable = false, updatable = false)
  private boolean acute;

  @Column(updatable = false)
  private String reason;

  @Column(name = "admission_report")
  private String admissionReport;

  @Column(name = "admission_report_automatic", nullable = false)
  private boolean admissionReportAutomatic;

  @Column(name = "ready_on")
  private LocalDate readyOn;

  @Column
  private String needs;

  @Column
  private String coordinator;

  @Column(name = "coordinator_phone")
  private String coordinatorPhone;

  @Column(name = "discharged_at")
  private Instant dischargedAt;

  @Column(name = "discharge_report")
  private String dischargeReport;

  @Embedded
  private EarlierReports earlier = EarlierReports.none();

  @Column(name = "epikrise_due")
  private LocalDate epikriseDue;

  @Column(name = "lacks_epikrise", nullable = false)
  private boolean lacksEpikrise;

  /** The day after the one it was due, once that was told. */
  @Column(name = "epikrise_overdue_since")
  private LocalDate epikriseOverdueSince;

  @Convert(converter = Epikrises.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false)
  private List<Epikrise> epikrises = List.of();

  @Convert(converter = StoredConferences.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false)
  private List<Conference> conferences = List.of();

  protected HospitalStay() {} // Hibernate

  HospitalStay(CitizenId citizen, String home, Authority sender, AdmitCitizen command) {
    super("HOSPITAL_STAY", citizen, home, ADMITTED);
    this.sender = sender.value();
    this.contactId = command.contactId();
    this.practice = command.practice();
    this.admittedAt = command.admittedAt();
    this.acute = command.acute();
    this.reason = command.reason();
    began("ADMIT");
    tell(new CitizenAdmitted(dayOf(admittedAt), acute, sender.code()));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return StayDesk.of(this);
  }

  /** The agreed number of days after another discharge, and acutely. */
  void readmitted(int daysSinceDischarge) {
    tell(new CitizenReadmitted(daysSinceDischarge));
  }

  /** @param automatic written by itself from what the municipality already does for the citizen */
  void answerAdmission(String text, boolean automatic, LocalDate today) {
    act(Act.ANSWER_ADMISSION, status());
    earlier = earlier.andAdmission(new EarlierReport(today, admissionReportAutomatic, admissionReport));
    admissionReport = text;
    admissionReportAutomatic = automatic;
    tell(new AdmissionReportSent(automatic));
  }

  void reportReady(ReportReady command) {
    require(Act.REPORT_READY);
    requireNotBeforeAdmission(command.date(), "date");
    act(Act.REPORT_READY, READY_FOR_DISCHARGE);
    readyOn = command.date();
    needs = command.needs();
    tell(new HospitalStayFact.ReadyForDischarge(readyOn));
  }

  void callConference(CallConference command) {
    act(Act.CALL_CONFERENCE, status());
    tell(new DischargeConferenceCalled(command.wishedDate()));
  }

  /** Hospital and municipality have agreed when to meet, or on another day; in whatever state, for a letter is never refused for coming late. */
  void conferencePlanned(UUID meeting, LocalDate day) {
    conferencesAre(conferences().planned(meeting, day), "CONFERENCE_PLANNED");
  }

  void conferenceHeld(UUID meeting, LocalDate day, LocalDate discharge) {
    conferencesAre(conferences().held(meeting, day, discharge), "CONFERENCE_HELD");
  }

  void conferenceCalledOff(UUID meeting) {
    conferencesAre(conferences().calledOff(meeting), "CONFERENCE_CANCELLED");
  }

  void nameCoordinator(NameCoordinator command) {
    act(Act.NAME_COORDINATOR, status());
    coordinator = command.name();
    coordinatorPhone = command.phone();
    tell(new DischargeCoordinatorNamed());
  }

  /** @param due the day the epikrise is to be with the GP */
  void discharge(DischargeCitizen command, LocalDate due) {
    require(Act.DISCHARGE);
    if (command.dischargedAt().isBefore(admittedAt)) {
      throw ReferralCode.DISCHARGE_BEFORE_ADMISSION.refuse(Violation.of("dischargedAt", ReferralCode.DISCHARGE_BEFORE_ADMISSION));
    }
    act(Act.DISCHARGE, DISCHARGED);
    dischargedAt = command.dischargedAt();
    epikriseDue = due;
    lacksEpikrise = true;
    LocalDate day = dayOf(dischargedAt);
    tell(new CitizenDischarged(day, readyOn == null ? null : (int) ChronoUnit.DAYS.between(readyOn, day)));
  }

  void sendDischargeReport(SendDischargeReport command, LocalDate today) {
    act(Act.SEND_DISCHARGE_REPORT, status());
    earlier = earlier.andDischarge(new EarlierReport(today, false, dischargeReport));
    dischargeReport = command.text();
    tell(new DischargeReportSent(today));
  }

  /** A provisional one does not end the waiting for the real one; after the real one there is no other [D bilag 3]. */
  void sendEpikrise(Epikrise epikrise) {
    require(Act.SEND_EPIKRISE);
    if (!lacksEpikrise) {
      throw ReferralCode.EPIKRISE_ALREADY_SENT.refuse();
    }
    act(Act.SEND_EPIKRISE, status(), epikrise.provisional() ? List.of("PROVISIONAL") : List.of(), null);
    List<Epikrise> all = new ArrayList<>(epikrises);
    all.add(epikrise);
    epikrises = List.copyOf(all);
    lacksEpikrise = epikrise.provisional();
    tell(new EpikriseSent(epikrise.provisional(), epikrise.workingDays()));
  }

  /** Whether the same admission was told; its reason may have been taken out since. */
  boolean isToldBy(AdmitCitizen command) {
    return admittedAt.truncatedTo(ChronoUnit.MILLIS).equals(command.admittedAt().truncatedTo(ChronoUnit.MILLIS)) && acute == command.acute();
  }

  /** Told once; a provisional one does not take the place of the real one. */
  void passEpikriseDeadline() {
    epikriseOverdueSince = epikriseDue.plusDays(1);
    tell(new EpikriseOverdue(epikriseDue, epikrises.stream().anyMatch(Epikrise::provisional)));
  }

  void enterInError() {
    act(Act.ENTER_IN_ERROR, ENTERED_IN_ERROR);
    lacksEpikrise = false;
    tell(new StayEnteredInError());
  }

  /** Told again it is no news. */
  private void conferencesAre(Conferences now, String what) {
    if (!now.all().equals(conferences)) {
      conferences = now.all();
      noted(what, null);
    }
  }

  private Conferences conferences() {
    return new Conferences(conferences);
  }

  private void requireNotBeforeAdmission(LocalDate date, String field) {
    if (date.isBefore(dayOf(admittedAt))) {
      throw ReferralCode.DISCHARGE_BEFORE_ADMISSION.refuse(Violation.of(field, ReferralCode.DISCHARGE_BEFORE_ADMISSION));
    }
  }

  static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, BusinessClock.COPENHAGEN);
  }

  LocalDate dischargedOn() {
    return dischargedAt == null ? null : dayOf(dischargedAt);
  }

  HospitalStayView.Stored stored() {
    return new HospitalStayView.Stored(sender, contactId, practice, admittedAt, acute, reason, admissionReport, admissionReportAutomatic,
        readyOn, needs, coordinator, coordinatorPhone, dischargedAt, dischargeReport, earlier, epikriseDue, lacksEpikrise, epikrises,
        conferences());
  }
}
