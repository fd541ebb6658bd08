package dk.samspor.referral.physiotherapy;

import static dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Status.CANCELLED;
import static dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Status.COMPLETED;
import static dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Status.EXPIRED;
import static dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Status.RECEIVED;
import static dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Status.STARTED;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.CapacityRefused;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.ConsentWithdrawn;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.ExceptionReportSent;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapyCancelled;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapyCompleted;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapyDisclosed;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapyExpired;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapyReferred;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapyRenewed;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapySessionHeld;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapyStarted;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.StatusReportAskedFor;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.StatusReportWritten;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;

/** A doctor's referral to free physiotherapy (health act §140a). No municipality can return, decline or change it [S]. */
@Entity
@Table(name = "physiotherapy_referral")
public class PhysiotherapyReferral extends Case<PhysiotherapyReferral.Status, PhysiotherapyReferral.Act> {

  @Schema(name = "PhysiotherapyStatus")
  public enum Status { RECEIVED, STARTED, EXPIRED, COMPLETED, CANCELLED }

  /** EXPIRE and ASK_FOR_STATUS_REPORT come with the day; the others through the API. */
  @Schema(name = "PhysiotherapyAct")
  public enum Act { CHOOSE_PROVIDER, RECORD_SESSION, FILE_EXCEPTION_REPORT, SIGN_EXCEPTION_REPORT, WRITE_STATUS_REPORT,
    ASK_FOR_STATUS_REPORT, RENEW, COMPLETE, CANCEL, DISCLOSE, TELL_CITIZEN, WITHDRAW_CONSENT, ASK, REFUSE_FOR_CAPACITY, EXPIRE }

  @Column(nullable = false, updatable = false)
  private String practice;

  @Enumerated(EnumType.STRING)
  @Column(name = "citizen_group", nullable = false, updatable = false)
  private Eligibility.Group group;

  @Enumerated(EnumType.STRING)
  @Column(name = "diagnosis_group", nullable = false, updatable = false)
  private Eligibility.DiagnosisGroup diagnosisGroup;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Embedded
  private Validity validity;

  @Column(name = "provider_id")
  private String providerId;

  @Column(name = "provider_municipality")
  private String providerMunicipality;

  @Convert(converter = Columns.Sessions.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false)
  private List<Session> sessions = List.of();

  @Convert(converter = Columns.Reports.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(name = "exception_reports", nullable = false)
  private List<ExceptionReport> exceptionReports = List.of();

  @Convert(converter = Columns.Disclosures.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false)
  private List<Disclosure> disclosures = List.of();

  @Column(name = "status_report")
  private String statusReport;

  @Column(name = "status_report_on")
  private LocalDate statusReportOn;

  @Convert(converter = Columns.StatusReports.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(name = "earlier_status_reports", nullable = false)
  private List<EarlierStatusReport> earlierStatusReports = List.of();

  @Column(name = "status_report_asked_on")
  private LocalDate statusReportAskedOn;

  protected PhysiotherapyReferral() {} // Hibernate

  PhysiotherapyReferral(CitizenId citizen, String home, Authority practice, ReferToPhysiotherapy command, Validity validity) {
    super("PHYSIOTHERAPY", citizen, home, RECEIVED);
    Eligibility eligible = new Eligibility(command.group(), command.diagnosisGroup());
    this.practice = practice.code();
    this.group = eligible.group();
    this.diagnosisGroup = eligible.diagnosisGroup();
    this.reason = command.reason();
    this.validity = validity;
    this.providerId = command.providerId();
    this.providerMunicipality = command.providerMunicipality();
    began("REFER");
    tell(new PhysiotherapyReferred(group, diagnosisGroup, validity.until()));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return PhysiotherapyActs.TABLE;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return PhysiotherapyDesk.of(this);
  }

  @Override
  protected String kle() {
    return "29.21.08";
  }

  void chooseProvider(ChooseProvider command) {
    act(Act.CHOOSE_PROVIDER, status());
    providerId = command.providerId();
    providerMunicipality = command.providerMunicipality();
  }

  /** The first one starts the treatment: nothing has to be asked of anybody before it. */
  void recordSession(RecordSession command, int individualAllowed) {
    require(Act.RECORD_SESSION);
    validity.requireHolds(command.date());
    if (command.kind() == Session.Kind.INDIVIDUAL) {
      IndividualSessionRule.require(group, sessions, exceptionReports, validity, command.date(), individualAllowed);
    }
    boolean first = status() == RECEIVED;
    act(Act.RECORD_SESSION, STARTED, List.of(command.kind().name()), null);
    sessions = and(sessions, new Session(command.date(), command.kind()));
    if (first) {
      tell(new PhysiotherapyStarted(command.date()));
    }
    tell(new PhysiotherapySessionHeld(command.kind(), inYearOf(command.date())));
  }

  void fileExceptionReport(FileExceptionReport command) {
    act(Act.FILE_EXCEPTION_REPORT, status());
    exceptionReports = and(exceptionReports, new ExceptionReport(validity.yearFrom(), command.reason(),
        command.physiotherapistSignedOn(), command.patientSignedOn(), null));
  }

  /** The third signature: now it counts, and goes to the committee. */
  void signExceptionReport(LocalDate today) {
    require(Act.SIGN_EXCEPTION_REPORT);
    if (exceptionReports.stream().noneMatch(report -> report.doctorOn() == null)) {
      throw ReferralCode.NO_EXCEPTION_REPORT_TO_SIGN.refuse();
    }
    act(Act.SIGN_EXCEPTION_REPORT, status());
    exceptionReports = exceptionReports.stream().map(report -> report.doctorOn() == null ? report.signedByDoctor(today) : report).toList();
    tell(new ExceptionReportSent(group));
  }

  /** There is one a year; the former ones stay. */
  void writeStatusReport(WriteStatusReport command, LocalDate today) {
    act(Act.WRITE_STATUS_REPORT, status());
    if (statusReport != null) {
      earlierStatusReports = and(earlierStatusReports, new EarlierStatusReport(statusReportOn, statusReport));
    }
    statusReport = command.text();
    statusReportOn = today;
    tell(new StatusReportWritten(today));
  }

  /** The year nears its end and the doctor has nothing to renew from: told once in a year. */
  void askForStatusReport(LocalDate today) {
    act(Act.ASK_FOR_STATUS_REPORT, status());
    statusReportAskedOn = today;
    tell(new StatusReportAskedFor(validity.until()));
  }

  void renew(LocalDate today, int months) {
    act(Act.RENEW, status() == EXPIRED ? (sessions.isEmpty() ? RECEIVED : STARTED) : status());
    boolean reported = statusReportOn != null && !statusReportOn.isBefore(validity.yearFrom());
    validity = validity.renewed(today, months);
    tell(new PhysiotherapyRenewed(validity.until(), reported));
  }

  void complete() {
    act(Act.COMPLETE, COMPLETED);
    tell(new PhysiotherapyCompleted(count(Session.Kind.INDIVIDUAL), count(Session.Kind.TEAM)));
  }

  void cancel(CancelPhysiotherapy command) {
    act(Act.CANCEL, CANCELLED, List.of(command.reason().name()), command.text());
    tell(new PhysiotherapyCancelled(command.reason()));
  }

  /** The day after the last one it held. */
  void expire() {
    act(Act.EXPIRE, EXPIRED);
    tell(new PhysiotherapyExpired(count(Session.Kind.INDIVIDUAL), count(Session.Kind.TEAM)));
  }

  void disclose(Disclosure disclosure) {
    act(Act.DISCLOSE, status(), List.of(disclosure.basis().name()), disclosure.purpose());
    disclosures = and(disclosures, disclosure);
    tell(new PhysiotherapyDisclosed(disclosure.basis()));
  }

  /** Where a referral was passed on without the patient's knowing, she is told as soon as possible (health act §43(2) no. 2). */
  void tellCitizen(LocalDate today) {
    require(Act.TELL_CITIZEN);
    if (disclosures.stream().noneMatch(Disclosure::waitsToBeTold)) {
      throw ReferralCode.NOTHING_TO_TELL_THE_CITIZEN.refuse();
    }
    act(Act.TELL_CITIZEN, status());
    disclosures = disclosures.stream().map(one -> one.waitsToBeTold() ? one.toldOn(today) : one).toList();
  }

  void withdrawConsent(LocalDate today) {
    require(Act.WITHDRAW_CONSENT);
    if (disclosures.stream().noneMatch(Disclosure::restsOnConsent)) {
      throw ReferralCode.NO_CONSENT_TO_WITHDRAW.refuse();
    }
    act(Act.WITHDRAW_CONSENT, status());
    disclosures = disclosures.stream().map(one -> one.withdrawn(today)).toList();
    tell(new ConsentWithdrawn());
  }

  /** Only a line in the history: nothing waits for the answer. */
  void ask(AskAboutReferral command) {
    act(Act.ASK, status(), List.of(), command.text());
  }

  /**
   * The citizen chooses again; the referral is as good as before.
   *
   * @param longerPercent how much longer waiting is "markedly" longer, as agreed
   */
  void refuseForCapacity(RefuseForCapacity command, int longerPercent) {
    require(Act.REFUSE_FOR_CAPACITY);
    if (providerMunicipality == null || providerMunicipality.equals(homeMunicipality())) {
      throw ReferralCode.ONLY_OTHERS_CITIZENS_ARE_REFUSED.refuse();
    }
    if (!command.waitsMarkedlyLonger(longerPercent)) {
      throw ReferralCode.WAITING_IS_NOT_LONGER.refuse(longerPercent);
    }
    act(Act.REFUSE_FOR_CAPACITY, status(), List.of("CAPACITY"), command.text());
    providerMunicipality = null;
    tell(new CapacityRefused(command.waitingDays(), command.othersWaitingDays()));
  }

  private int count(Session.Kind kind) {
    return (int) sessions.stream().filter(session -> session.kind() == kind).count();
  }

  private int inYearOf(LocalDate date) {
    return (int) sessions.stream().filter(session -> validity.yearOf(session.date()).equals(validity.yearOf(date))).count();
  }

  private static <T> List<T> and(List<T> list, T another) {
    List<T> longer = new ArrayList<>(list);
    longer.add(another);
    return List.copyOf(longer);
  }

  PhysiotherapyView.Stored stored() {
    return new PhysiotherapyView.Stored(practice, group, diagnosisGroup, reason, validity, providerId, providerMunicipality, sessions,
        exceptionReports, disclosures, statusReport, statusReportOn, earlierStatusReports, statusReportAskedOn);
  }
}
