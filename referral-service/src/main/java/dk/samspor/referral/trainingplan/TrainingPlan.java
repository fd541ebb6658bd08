package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.TrainingPlan.Act.*;
import static dk.samspor.referral.trainingplan.TrainingPlan.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Acts;
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
import dk.samspor.referral.trainingplan.completeness.Finding;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hospital's plan for training after discharge (genoptræningsplan, health act §140). */
@Entity
@Table(name = "training_plan")
public class TrainingPlan extends TrainingPlanSheet {

  @Schema(name = "TrainingPlanStatus")
  public enum Status { RECEIVED, RETURNED, RESUBMITTED, ACCEPTED, ALLOCATED, STARTED, COMPLETED, CANCELLED, DECLINED, ENTERED_IN_ERROR }

  /** DECIDE_LEVEL and ASK_HOSPITAL come by letter from stratification; the others through the API. */
  @Schema(name = "TrainingPlanAct")
  public enum Act { ACCEPT, RETURN, RESUBMIT, DECIDE_LEVEL, ASK_HOSPITAL, ALLOCATE, TAKE_HOME_DUTIES, OFFER_FIRST_CONTACT, START, COMPLETE, FORWARD, CANCEL, DECLINE,
    ANSWER_LEVEL_CHANGE, ENTER_IN_ERROR, REDACT }

  protected TrainingPlan() {} // Hibernate

  TrainingPlan(UUID id, CitizenId citizen, String homeMunicipality, Authority sender, ReceiveTrainingPlan command,
      AgeBand ageBand, LocalDate today) {
    super(id, citizen, homeMunicipality, sender, command, ageBand, today);
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
    waitingLevel().ifPresent(this::takesEffect);
    levelWaits(null);
  }

  void returnToSender(ReturnTrainingPlan command, LocalDate today) {
    act(RETURN, RETURNED, command.codes(), command.text());
    returnedWith(new Returned(command, today));
    tell(new TrainingPlanReturned(command.reasons().stream().distinct().toList()));
  }

  /** The ward sends it again; what it sent before is kept beside it. */
  void resubmit(ResubmitTrainingPlan command) {
    act(RESUBMIT, RESUBMITTED);
    says(submission().next(command.plan()));
    redactedAre(redacted().stream().filter(field -> !field.isTheWards()).toList()); // the new text has lost nothing yet
    tell(PlanFacts.resubmitted(this));
  }

  /** Told at once, so that somebody acts before it is too late [M "varsling"]. */
  void warnOfShortDeadline(int workingDaysLeft, LocalDate today) {
    warnedOf(new DeadlineWarning(today, workingDaysLeft));
    tell(new ShortDeadlineWarned(content().deadlineDate(), workingDaysLeft));
  }

  /**
   * Stratification has decided. A specialised plan's level is the hospital's: another one waits for its agreement [D 1]. Of a plan that
   * is not accepted yet the newest decision waits for that: which kind of plan it will be is not known before.
   */
  void decideLevel(LevelDecision decided) {
    require(DECIDE_LEVEL);
    if (awaitsAcceptance()) {
      act(DECIDE_LEVEL, status(), List.of(decided.level().name(), "WAITS_FOR_ACCEPTANCE"), null);
      levelWaits(decided);
    } else {
      takesEffect(decided);
    }
  }

  private void takesEffect(LevelDecision decided) {
    levelIs(levels().decided(decided, content().planType()));
    act(DECIDE_LEVEL, status(), levels().open().isPresent() ? List.of(decided.level().name(), "NEEDS_HOSPITAL_AGREEMENT") : List.of(decided.level().name()), null);
  }

  /** The municipality finds another kind of plan right: the level stays until the hospital has answered [D 1]. */
  void proposeLevel(Level wanted, HospitalQuestion question) {
    act(DECIDE_LEVEL, status(), List.of(wanted.name(), "NEEDS_HOSPITAL_AGREEMENT"), null);
    levelIs(levels().proposed(wanted, question));
  }

  /** The municipality doubts the kind of plan, and nothing is decided until the hospital has answered; of a plan that is over nobody does. */
  void askToReconsider(HospitalQuestion question) {
    if (allowedActions().contains(ASK_HOSPITAL)) {
      act(ASK_HOSPITAL, status(), Stream.of(question.reason(), question.wish()).filter(Objects::nonNull).map(Enum::name).toList(), null);
      levelIs(levels().asked(question));
    }
  }

  /** Restratified within its days, or changed later: who had to agree has agreed there [M]. */
  void changeLevel(Level to, LocalDate on) {
    if (awaitsAcceptance()) {
      decideLevel(LevelDecision.agreed(to, on));
    } else {
      act(DECIDE_LEVEL, status(), List.of(to.name(), "CHANGED"), null);
      levelIs(levels().changed(to, content().planType(), on));
    }
  }

  /** The hospital's word, recorded either way [D 1]. */
  void answerLevelChange(AnswerLevelChange command, LocalDate today) {
    require(ANSWER_LEVEL_CHANGE);
    LevelChangeAnswered answer = levels().fact(command, content().planType());
    levelIs(levels().answered(command, content().planType(), today));
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
    if (status() != STARTED) {
      trainedBy(null);
    }
    homeDutiesAre(null); // they are the new home municipality's now
    levelIs(levels().withoutQuestion());
    levelWaits(null); // who decided never accepted the plan
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
    trainedBy(new Allocation(command, qualified));
    homeDutiesAre(null);
    tell(new TrainingPlanAllocated(command.providerKind(), command.purchaseForm(), at, command.byFreeChoice()));
  }

  /** Whoever trains, the home municipality co-ordinates and sees to transport [M, S 1.3]. */
  void takeHomeDuties(TakeHomeDuties command) {
    act(TAKE_HOME_DUTIES, status(), List.of(command.transport().name()), null);
    homeDutiesAre(new HomeDuties(command));
    tell(new HomeDutiesTaken(command.transport()));
  }

  /** @param rule asked only when the act is possible: a plan that is not accepted may lack its discharge date */
  void offerFirstContact(OfferFirstContact command, LateOfferRule rule) {
    require(OFFER_FIRST_CONTACT);
    training().requireNothingOffered();
    command.check(dischargeDate(), rule);
    act(OFFER_FIRST_CONTACT, status(), command.codes(), null);
    trainingIs(training().offered(command.date(), command.lateReason()));
    tell(new FirstContactOffered(command.date(), command.lateReason()));
    freeChoiceIfArisen(command.date());
  }

  /** Told once: the days ran out, or the start that was offered lies after them. A choice that has arisen stays [D 1]. */
  void freeChoiceIfArisen(LocalDate today) {
    FreeChoice choice = FreeChoice.until(this, startDays().offerBy(), today);
    if (choice.hasArisen() && startDays().freeChoiceFrom() == null) {
      startDaysAre(startDays().choosingFrom(choice.from()));
      noted("FREE_CHOICE_ARISES", null);
      tell(new FreeChoiceArisen(choice.from(), training().lateReason()));
    }
  }

  /** Told once of each deadline: the ward may have set a later one when it sent the plan again. */
  void passStartDeadline() {
    startDaysAre(startDays().passed(content().deadlineDate()));
    noted("START_DEADLINE_PASSES", null);
    tell(new StartDeadlinePassed(content().deadlineDate()));
  }

  void isToBeOfferedBy(LocalDate lastDay) {
    startDaysAre(startDays().offeringBy(lastDay));
  }

  void start(LocalDate date) {
    require(START);
    PlanDates.requireNotBefore(date, dischargeDate(), ReferralCode.DATE_BEFORE_DISCHARGE);
    act(START, STARTED);
    trainingIs(training().started(date));
    tell(new TrainingPlanStarted(date));
  }

  void complete(LocalDate date) {
    require(COMPLETE);
    PlanDates.requireNotBefore(date, training().startedOn(), ReferralCode.DATE_BEFORE_START);
    act(COMPLETE, COMPLETED);
    trainingIs(training().completed(date));
    tell(new TrainingPlanCompleted(date));
  }

  /** The ward sent it about somebody else, say: it stays as it was sent, but nobody works on it and nothing counts it. */
  void enterInError(EnterInError command) {
    act(ENTER_IN_ERROR, ENTERED_IN_ERROR, List.of(command.reason().name()), command.text());
    tell(new TrainingPlanEnteredInError(command.reason()));
  }

  /** What the plan made of its text is made anew from what is left. */
  void textsAreGone(List<String> codes) {
    says(submission().madeAnew());
    redactedAre(Stream.concat(redacted().stream(), PlanField.named(codes)).collect(Collectors.toSet()));
  }
}
