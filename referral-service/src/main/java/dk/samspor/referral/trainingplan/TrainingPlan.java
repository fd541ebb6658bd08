package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.TrainingPlan.Act.*;
import static dk.samspor.referral.trainingplan.TrainingPlan.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.OfferFirstContact.LateOfferRule;
import dk.samspor.referral.trainingplan.TrainingPlanFact.FirstContactOffered;
import dk.samspor.referral.trainingplan.TrainingPlanFact.FreeChoiceArisen;
import dk.samspor.referral.trainingplan.TrainingPlanFact.HomeDutiesTaken;
import dk.samspor.referral.trainingplan.TrainingPlanFact.LevelChangeAnswered;
import dk.samspor.referral.trainingplan.TrainingPlanFact.ShortDeadlineWarned;
import dk.samspor.referral.trainingplan.TrainingPlanFact.StartDeadlinePassed;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanAllocated;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanCancelled;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanCompleted;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanDeclined;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanEnteredInError;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanForwarded;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanReturned;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanStarted;
import dk.samspor.referral.trainingplan.completeness.Completeness;
import dk.samspor.referral.trainingplan.completeness.Finding;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.PlanType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hospital's plan for training after discharge (genoptræningsplan, health act §140). */
@Entity
@Table(name = "training_plan")
public class TrainingPlan extends Case<TrainingPlan.Status, TrainingPlan.Act> {

  @Schema(name = "TrainingPlanStatus")
  public enum Status { RECEIVED, RETURNED, RESUBMITTED, ACCEPTED, ALLOCATED, STARTED, COMPLETED, CANCELLED, DECLINED, ENTERED_IN_ERROR }

  /** DECIDE_LEVEL and ASK_HOSPITAL come by letter from stratification; the others through the API. */
  @Schema(name = "TrainingPlanAct")
  public enum Act { ACCEPT, RETURN, RESUBMIT, DECIDE_LEVEL, ASK_HOSPITAL, ALLOCATE, TAKE_HOME_DUTIES, OFFER_FIRST_CONTACT, START, COMPLETE, FORWARD, CANCEL, DECLINE,
    ANSWER_LEVEL_CHANGE, ENTER_IN_ERROR, REDACT }

  @Column(nullable = false, updatable = false)
  private String sender;

  @Column(name = "letter_id", nullable = false, updatable = false)
  private String letterId;

  @Column(name = "received_date", nullable = false, updatable = false)
  private LocalDate receivedDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "age_band", nullable = false, updatable = false)
  private AgeBand ageBand;

  @Embedded
  private Submission submission;

  @Embedded
  private Returned returned;

  @Embedded
  private PlanLevel level;

  @Embedded
  private Allocation allocation;

  @Embedded
  private HomeDuties homeDuties;

  @Embedded
  private DeadlineWarning deadlineWarning;

  @Embedded
  private Training training;

  @Embedded
  private StartDays startDays;

  private String[] redacted;

  protected TrainingPlan() {} // Hibernate

  TrainingPlan(UUID id, CitizenId citizen, String homeMunicipality, Authority sender, ReceiveTrainingPlan command,
      AgeBand ageBand, LocalDate today) {
    super(id, "TRAINING_PLAN", citizen, homeMunicipality, RECEIVED);
    this.sender = sender.value();
    this.letterId = command.letterId();
    this.receivedDate = today;
    this.ageBand = ageBand;
    this.submission = Submission.first(command.plan());
    began("RECEIVE");
    tell(PlanFacts.received(this));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return TrainingPlanActs.TABLE;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return PlanDesk.of(this);
  }

  @Override
  protected String kle() {
    return "29.21.04";
  }

  /** Good enough to stratify from [M]; a plan that lacks something necessary can only be returned. */
  void accept() {
    require(ACCEPT);
    List<Finding> blocking = completeness().blocking();
    if (!blocking.isEmpty()) {
      throw ReferralCode.PLAN_NOT_COMPLETE.refuse(blocking.stream()
          .map(found -> Violation.of("plan." + found.field(), found.code(), found.danish(), found.english()))
          .toArray(Violation[]::new));
    }
    act(ACCEPT, ACCEPTED);
    tell(PlanFacts.accepted(this));
  }

  void returnToSender(ReturnTrainingPlan command, LocalDate today) {
    act(RETURN, RETURNED, command.codes(), command.text());
    returned = new Returned(command, today);
    tell(new TrainingPlanReturned(command.reasons().stream().distinct().toList()));
  }

  /** The ward sends it again; what it sent before is kept beside it. */
  void resubmit(ResubmitTrainingPlan command) {
    act(RESUBMIT, RESUBMITTED);
    submission = submission.next(command.plan());
    redactedAre(redacted().stream().filter(field -> !field.isTheWards()).toList()); // the new text has lost nothing yet
    tell(PlanFacts.resubmitted(this));
  }

  /** Told at once, so that somebody acts before it is too late [M "varsling"]. */
  void warnOfShortDeadline(int workingDaysLeft, LocalDate today) {
    deadlineWarning = new DeadlineWarning(today, workingDaysLeft);
    tell(new ShortDeadlineWarned(content().deadlineDate(), workingDaysLeft));
  }

  /**
   * Stratification has decided. A specialised plan's level is the hospital's: another one waits for its agreement [D 1].
   *
   * @param hospitalMustAgree as the agreement in force says
   */
  void decideLevel(Level decided, boolean hospitalMustAgree, LocalDate on) {
    require(DECIDE_LEVEL);
    level = levels().decided(decided, content().planType(), hospitalMustAgree, on);
    act(DECIDE_LEVEL, status(), level.open().isPresent() ? List.of(decided.name(), "NEEDS_HOSPITAL_AGREEMENT") : List.of(decided.name()), null);
  }

  /** The municipality finds another kind of plan right: the level stays until the hospital has answered [D 1]. */
  void proposeLevel(Level wanted, HospitalQuestion question) {
    act(DECIDE_LEVEL, status(), List.of(wanted.name(), "NEEDS_HOSPITAL_AGREEMENT"), null);
    level = levels().proposed(wanted, question);
  }

  /** The municipality doubts the kind of plan, and nothing is decided until the hospital has answered; of a plan that is over nobody does. */
  void askToReconsider(HospitalQuestion question) {
    if (allowedActions().contains(ASK_HOSPITAL)) {
      act(ASK_HOSPITAL, status(), Stream.of(question.reason(), question.wish()).filter(Objects::nonNull).map(Enum::name).toList(), null);
      level = levels().asked(question);
    }
  }

  /** Restratified within its days, or changed later: who had to agree has agreed there [M]. */
  void changeLevel(Level to, LocalDate on) {
    act(DECIDE_LEVEL, status(), List.of(to.name(), "CHANGED"), null);
    level = levels().changed(to, content().planType(), on);
  }

  /** The hospital's word, recorded either way [D 1]. */
  void answerLevelChange(AnswerLevelChange command, LocalDate today) {
    require(ANSWER_LEVEL_CHANGE);
    LevelChangeAnswered answer = levels().fact(command, content().planType());
    level = levels().answered(command, content().planType(), today);
    act(ANSWER_LEVEL_CHANGE, status(), command.codes(), command.text());
    tell(answer);
  }

  /** Another municipality takes over; who trains is its to choose, unless training has started [D 1]. */
  void forward(ForwardTrainingPlan command, String municipality) {
    require(FORWARD);
    if (municipality.equals(homeMunicipality())) {
      throw ReferralCode.ALREADY_THERE.refuse();
    }
    act(FORWARD, status() == ALLOCATED ? ACCEPTED : status(), List.of(command.reason().name()), command.text());
    allocation = status() == STARTED ? allocation : null;
    homeDuties = null; // they are the new home municipality's now
    level = levels().withoutQuestion();
    movedTo(municipality);
    tell(new TrainingPlanForwarded(municipality, command.reason()));
  }

  /** The ward withdraws what was right when it was sent. */
  void cancel(CancelTrainingPlan command) {
    act(CANCEL, CANCELLED, List.of(), command.text());
    tell(new TrainingPlanCancelled());
  }

  void decline(DeclineTrainingPlan command) {
    act(DECLINE, DECLINED, List.of(command.reason().name()), command.text());
    tell(new TrainingPlanDeclined(command.reason()));
  }

  void allocate(AllocateTrainingPlan command, AllocationQuestions ask) {
    require(ALLOCATE);
    Level at = levels().forAllocation(content().planType()).orElseThrow(() -> ReferralCode.LEVEL_NOT_DECIDED.refuse());
    PurchaseRule.check(command);
    if (command.byFreeChoice()) {
      ask.freeChoice().requireArisen();
    }
    Qualified qualified = ask.qualified(at);
    act(ALLOCATE, ALLOCATED);
    allocation = new Allocation(command, qualified);
    homeDuties = null;
    tell(new TrainingPlanAllocated(command.providerKind(), command.purchaseForm(), at, command.byFreeChoice()));
  }

  /** Whoever trains, the home municipality co-ordinates and sees to transport [M, S 1.3]. */
  void takeHomeDuties(TakeHomeDuties command) {
    act(TAKE_HOME_DUTIES, status(), List.of(command.transport().name()), null);
    homeDuties = new HomeDuties(command);
    tell(new HomeDutiesTaken(command.transport()));
  }

  /** @param rule asked only when the act is possible: a plan that is not accepted may lack its discharge date */
  void offerFirstContact(OfferFirstContact command, LateOfferRule rule) {
    require(OFFER_FIRST_CONTACT);
    training().requireNothingOffered();
    command.check(dischargeDate(), rule);
    act(OFFER_FIRST_CONTACT, status(), command.codes(), null);
    training = Training.of(training).offered(command.date(), command.lateReason());
    tell(new FirstContactOffered(command.date(), command.lateReason()));
    freeChoiceIfArisen(command.date());
  }

  /** Told once: the days ran out, or the start that was offered lies after them. A choice that has arisen stays [D 1]. */
  void freeChoiceIfArisen(LocalDate today) {
    FreeChoice choice = FreeChoice.until(this, startDays().offerBy(), today);
    if (choice.hasArisen() && startDays().freeChoiceFrom() == null) {
      startDays = startDays().choosingFrom(choice.from());
      noted("FREE_CHOICE_ARISES", null);
      tell(new FreeChoiceArisen(choice.from(), training().lateReason()));
    }
  }

  /** Told once of each deadline: the ward may have set a later one when it sent the plan again. */
  void passStartDeadline() {
    startDays = startDays().passed(content().deadlineDate());
    noted("START_DEADLINE_PASSES", null);
    tell(new StartDeadlinePassed(content().deadlineDate()));
  }

  void isToBeOfferedBy(LocalDate lastDay) {
    startDays = startDays().offeringBy(lastDay);
  }

  void start(LocalDate date) {
    require(START);
    PlanDates.requireNotBefore(date, dischargeDate(), ReferralCode.DATE_BEFORE_DISCHARGE);
    act(START, STARTED);
    training = Training.of(training).started(date);
    tell(new TrainingPlanStarted(date));
  }

  void complete(LocalDate date) {
    require(COMPLETE);
    PlanDates.requireNotBefore(date, training.startedOn(), ReferralCode.DATE_BEFORE_START);
    act(COMPLETE, COMPLETED);
    training = training.completed(date);
    tell(new TrainingPlanCompleted(date));
  }

  /** The ward sent it about somebody else, say: it stays as it was sent, but nobody works on it and nothing counts it. */
  void enterInError(EnterInError command) {
    act(ENTER_IN_ERROR, ENTERED_IN_ERROR, List.of(command.reason().name()), command.text());
    tell(new TrainingPlanEnteredInError(command.reason()));
  }

  /** What the plan made of its text is made anew from what is left. */
  void textsAreGone(List<String> codes) {
    submission = submission.madeAnew();
    redactedAre(Stream.concat(redacted().stream(), PlanField.named(codes)).collect(Collectors.toSet()));
  }

  Completeness completeness() {
    return Completeness.of(content());
  }

  Authority sender() {
    return new Authority(sender);
  }

  String letterId() {
    return letterId;
  }

  LocalDate receivedDate() {
    return receivedDate;
  }

  AgeBand ageBand() {
    return ageBand;
  }

  Submission submission() {
    return submission;
  }

  PlanContent content() {
    return submission.content();
  }

  /** The kind the ward wrote, or the one the hospital agreed to later. */
  PlanType planType() {
    return levels().kind(content().planType());
  }

  LocalDate dischargeDate() {
    return content().dischargeDate();
  }

  Optional<Returned> returned() {
    return Optional.ofNullable(returned);
  }

  /** With what the hospital was asked about it. */
  PlanLevel levels() {
    return PlanLevel.of(level);
  }

  Optional<Allocation> allocation() {
    return Optional.ofNullable(allocation);
  }

  Optional<HomeDuties> homeDuties() {
    return Optional.ofNullable(homeDuties);
  }

  Optional<DeadlineWarning> deadlineWarning() {
    return Optional.ofNullable(deadlineWarning);
  }

  /** What was taken out of the text. */
  List<PlanField> redacted() {
    return redacted == null ? List.of() : Arrays.stream(redacted).map(PlanField::valueOf).toList();
  }

  Training training() {
    return Training.of(training);
  }

  StartDays startDays() {
    return StartDays.of(startDays);
  }

  private void redactedAre(Collection<PlanField> fields) {
    redacted = PlanField.names(fields).toArray(String[]::new);
  }
}
