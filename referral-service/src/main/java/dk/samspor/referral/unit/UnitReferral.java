package dk.samspor.referral.unit;

import static dk.samspor.referral.unit.UnitReferral.Status.CALLED_IN;
import static dk.samspor.referral.unit.UnitReferral.Status.CANCELLED;
import static dk.samspor.referral.unit.UnitReferral.Status.COMPLETED;
import static dk.samspor.referral.unit.UnitReferral.Status.DECLINED;
import static dk.samspor.referral.unit.UnitReferral.Status.EXAMINED;
import static dk.samspor.referral.unit.UnitReferral.Status.RECEIVED;
import static dk.samspor.referral.unit.UnitReferral.Status.RESUBMITTED;
import static dk.samspor.referral.unit.UnitReferral.Status.RETURNED;
import static dk.samspor.referral.unit.UnitReferral.Status.STARTED;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.agreements.ReceivingUnit;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.unit.UnitReferralFact.CitizenCalledIn;
import dk.samspor.referral.unit.UnitReferralFact.CitizenExamined;
import dk.samspor.referral.unit.UnitReferralFact.UnitPathwayCompleted;
import dk.samspor.referral.unit.UnitReferralFact.UnitPathwayStarted;
import dk.samspor.referral.unit.UnitReferralFact.UnitReferralCancelled;
import dk.samspor.referral.unit.UnitReferralFact.UnitReferralDeclined;
import dk.samspor.referral.unit.UnitReferralFact.UnitReferralReceived;
import dk.samspor.referral.unit.UnitReferralFact.UnitReferralReferredOn;
import dk.samspor.referral.unit.UnitReferralFact.UnitReferralResubmitted;
import dk.samspor.referral.unit.UnitReferralFact.UnitReferralReturned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;

/** A referral through a region's one entrance to the department that takes it [D status report]. */
@Entity
@Table(name = "unit_referral")
public class UnitReferral extends Case<UnitReferral.Status, UnitReferral.Act> {

  @Schema(name = "UnitReferralStatus")
  public enum Status { RECEIVED, RETURNED, RESUBMITTED, CALLED_IN, STARTED, EXAMINED, COMPLETED, CANCELLED, DECLINED }

  @Schema(name = "UnitReferralAct")
  public enum Act { RETURN, RESUBMIT, CALL_IN, START, EXAMINE, COMPLETE, REFER_ON, CANCEL, DECLINE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(RECEIVED, Act.RETURN, Act.CALL_IN, Act.START, Act.REFER_ON, Act.CANCEL, Act.DECLINE)
      .in(RETURNED, Act.RESUBMIT, Act.CANCEL)
      .in(RESUBMITTED, Act.RETURN, Act.CALL_IN, Act.START, Act.REFER_ON, Act.CANCEL, Act.DECLINE)
      .in(CALLED_IN, Act.CALL_IN, Act.START, Act.REFER_ON, Act.CANCEL, Act.DECLINE)
      .in(STARTED, Act.EXAMINE, Act.COMPLETE, Act.DECLINE)
      .in(EXAMINED, Act.COMPLETE, Act.DECLINE)
      .in(COMPLETED)
      .in(CANCELLED)
      .in(DECLINED)
      .done();

  @Column(nullable = false, updatable = false)
  private String sender;

  @Column(nullable = false)
  private String unit;

  @Column(name = "unit_name", nullable = false)
  private String unitName;

  @Column(nullable = false, updatable = false)
  private String subject;

  /** In whole years when it was referred: departments divide citizens by it. */
  @Column(nullable = false, updatable = false)
  private int age;

  @Column(nullable = false)
  private String reason;

  @Column(nullable = false)
  private String[] criteria;

  /** What the department asks for and the referral does not state. */
  @Column(name = "missing_criteria", nullable = false)
  private String[] missingCriteria;

  /** The departments of the region when it was first sent, and why it went where it did. */
  @Convert(converter = ConsideredUnits.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false, updatable = false)
  private List<ConsideredUnit> considered = List.of();

  @Convert(converter = EarlierUnitReferrals.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(name = "earlier_referrals", nullable = false)
  private List<EarlierUnitReferral> earlier = List.of();

  @Column(name = "referred_on", nullable = false, updatable = false)
  private LocalDate referredOn;

  @Column(name = "returned_text")
  private String returnedText;

  @Column
  private LocalDate appointment;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "examined_on")
  private LocalDate examinedOn;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  protected UnitReferral() {} // Hibernate

  UnitReferral(CitizenId citizen, String home, Authority sender, ReferToUnit command, UnitChoice to, int age, LocalDate today) {
    super("UNIT_REFERRAL", citizen, home, RECEIVED);
    this.sender = sender.value();
    this.subject = command.subject();
    this.age = age;
    this.referredOn = today;
    this.reason = command.reason();
    this.criteria = command.criteria().toArray(String[]::new);
    this.considered = to.considered();
    at(to.unit().orElseThrow(() -> ReferralCode.NO_UNIT_TAKES_IT.refuse(Violation.of("subject", ReferralCode.NO_UNIT_TAKES_IT))));
    began("REFER");
    tell(new UnitReferralReceived(subject, unit, missingCriteria.length));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    Authority receiver = Authority.hospital(unit);
    DeskEntry receives = new DeskEntry(receiver, Part.RECEIVER, status() == CALLED_IN ? appointment : null);
    return receiver.value().equals(sender) ? List.of(receives) : List.of(receives, new DeskEntry(new Authority(sender), Part.SENDER, null));
  }

  void returnToSender(ReturnToDoctor command) {
    act(Act.RETURN, RETURNED, command.reasons().stream().map(Enum::name).distinct().toList(), command.text());
    returnedText = command.text();
    tell(new UnitReferralReturned(command.reasons().stream().distinct().toList()));
  }

  /** The earlier reason stays in the history, and with its criteria in the referral. */
  void resubmit(SendAgain command, List<String> needed, LocalDate today) {
    act(Act.RESUBMIT, RESUBMITTED, List.of(), reason);
    var before = new EarlierUnitReferral(today, reason, List.of(criteria), List.of(missingCriteria));
    earlier = Stream.concat(earlier.stream(), Stream.of(before)).toList();
    reason = command.reason();
    criteria = command.criteria().toArray(String[]::new);
    missing(needed);
    tell(new UnitReferralResubmitted());
  }

  /** A second time is another day. */
  void callIn(CallIn command) {
    act(Act.CALL_IN, CALLED_IN);
    appointment = command.appointment();
    tell(new CitizenCalledIn(appointment));
  }

  void start(LocalDate date) {
    require(Act.START);
    requireNotBefore(date, referredOn);
    act(Act.START, STARTED);
    startedOn = date;
    tell(new UnitPathwayStarted(date, (int) ChronoUnit.DAYS.between(referredOn, date)));
  }

  void examined(LocalDate date) {
    require(Act.EXAMINE);
    requireNotBefore(date, startedOn);
    act(Act.EXAMINE, EXAMINED);
    examinedOn = date;
    tell(new CitizenExamined(date));
  }

  void complete(LocalDate date) {
    require(Act.COMPLETE);
    requireNotBefore(date, examinedOn == null ? startedOn : examinedOn);
    act(Act.COMPLETE, COMPLETED);
    completedOn = date;
    tell(new UnitPathwayCompleted(date));
  }

  /** The time that was waited goes along: the day of the referral stays. */
  void referOn(ReceivingUnit to) {
    require(Act.REFER_ON);
    if (to.unit().equals(unit)) {
      throw ReferralCode.ALREADY_AT_THAT_UNIT.refuse(Violation.of("unit", ReferralCode.ALREADY_AT_THAT_UNIT));
    }
    String from = unit;
    act(Act.REFER_ON, RECEIVED, List.of(from, to.unit()), null);
    appointment = null;
    at(to);
    tell(new UnitReferralReferredOn(from, unit));
  }

  void cancel(EndUnitReferral command) {
    act(Act.CANCEL, CANCELLED, List.of(), command.text());
    tell(new UnitReferralCancelled());
  }

  void decline(EndUnitReferral command) {
    act(Act.DECLINE, DECLINED, List.of(), command.text());
    tell(new UnitReferralDeclined());
  }

  private void at(ReceivingUnit to) {
    unit = to.unit();
    unitName = to.name();
    missing(to.criteria());
  }

  private void missing(List<String> needed) {
    missingCriteria = needed.stream().filter(code -> !Arrays.asList(criteria).contains(code)).toArray(String[]::new);
  }

  private static void requireNotBefore(LocalDate date, LocalDate earliest) {
    if (date.isBefore(earliest)) {
      throw ReferralCode.DATE_BEFORE_REFERRAL.refuse(Violation.of("date", ReferralCode.DATE_BEFORE_REFERRAL));
    }
  }

  String subject() {
    return subject;
  }

  int age() {
    return age;
  }

  String unit() {
    return unit;
  }

  UnitReferralView.Stored stored() {
    return new UnitReferralView.Stored(sender, unit, unitName, subject, age, reason, List.of(criteria), List.of(missingCriteria), earlier, referredOn,
        returnedText, appointment, startedOn, examinedOn, completedOn, considered);
  }
}
