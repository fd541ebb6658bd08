package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.Assessment.Act.*;
import static dk.samspor.stratification.assessment.Assessment.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentDecided;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentLevelChanged;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentOpened;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentRedacted;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentRestratified;
import dk.samspor.stratification.assessment.AssessmentFact.HospitalAskedToReconsider;
import dk.samspor.stratification.assessment.AssessmentFact.LevelChangeProposed;
import dk.samspor.stratification.json.AnswersColumn;
import dk.samspor.stratification.json.ReasonsColumn;
import dk.samspor.stratification.library.ModelUsed;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.Outcome.AnswersMissing;
import dk.samspor.stratification.model.Outcome.NoRuleApplies;
import dk.samspor.stratification.model.Outcome.Proposed;
import dk.samspor.stratification.model.Reason;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.supply.MayTake;
import dk.samspor.stratification.supply.Qualification.CaseLevel;
import dk.samspor.stratification.supply.Supply;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** The way to one training plan's level: what is known, what the model proposes, what the therapist decides [M, S 1.1]. */
@Entity
@Table(name = "assessment")
public class Assessment extends Case<Assessment.Status, Assessment.Act> {

  /** Where it stands. */
  public enum Status {
    OPEN,
    /** The hospital has been asked whether the kind of plan it chose is right. */
    ASKED,
    DECIDED,
    /** Another level waits for a second person. */
    RESTRATIFYING,
    /** Another kind of plan waits for the hospital's agreement. */
    CHANGE_PROPOSED,
    CANCELLED
  }

  /** What can be done. */
  public enum Act {
    ANSWER, DECIDE, ASK_HOSPITAL, RECORD_HOSPITAL_ANSWER, RESTRATIFY, CONFIRM_RESTRATIFICATION, DROP_RESTRATIFICATION, CHANGE_LEVEL,
    ASSIGN, START_TRAINING, REDACT, CANCEL
  }

  /** Counted apart whatever the level, so that it may be answered on every kind of plan [M]. */
  private static final String BRAIN_INJURY = "brainInjury";

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OPEN, ANSWER, DECIDE, ASK_HOSPITAL, START_TRAINING, CANCEL, REDACT)
      .in(ASKED, RECORD_HOSPITAL_ANSWER, START_TRAINING, CANCEL, REDACT)
      .in(DECIDED, RESTRATIFY, CHANGE_LEVEL, ASSIGN, START_TRAINING, CANCEL, REDACT)
      .in(RESTRATIFYING, CONFIRM_RESTRATIFICATION, DROP_RESTRATIFICATION, START_TRAINING, CANCEL, REDACT)
      .in(CHANGE_PROPOSED, RECORD_HOSPITAL_ANSWER, START_TRAINING, CANCEL, REDACT)
      .in(CANCELLED, REDACT)
      .done();

  @Column(name = "training_plan", nullable = false, updatable = false)
  UUID trainingPlan;

  @Enumerated(EnumType.STRING)
  @Column(name = "plan_type", nullable = false)
  PlanType planType;

  @Column(name = "discharge_date", updatable = false)
  LocalDate dischargeDate;

  @Embedded
  ModelUsed model;

  @Convert(converter = AnswersColumn.class)
  @Mutability(Immutability.class) // compared as it is; else every flush writes the JSON of every case in the batch
  @ColumnTransformer(write = "?::jsonb")
  Answers answers;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed_level")
  Level proposedLevel;

  @Convert(converter = ReasonsColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  List<Reason> reasons = List.of();

  @Embedded
  Decision decision;

  @Embedded
  LaterLevels later = new LaterLevels();

  @Convert(converter = QuestionsColumn.class)
  @Mutability(Immutability.class)
  @Column(name = "hospital_questions")
  @ColumnTransformer(write = "?::jsonb")
  List<HospitalQuestion> hospitalQuestions = List.of();

  @Convert(converter = AssignmentColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  Assignment assignment;

  protected Assessment() {}

  Assessment(CitizenId citizen, String municipality, UUID trainingPlan, AcceptedPlan plan, StratificationModel model) {
    super("ASSESSMENT", citizen, municipality, OPEN);
    this.trainingPlan = trainingPlan;
    this.planType = plan.planType();
    this.dischargeDate = plan.dischargeDate();
    this.model = ModelUsed.of(model.description());
    this.answers = model.usable(plan.stated());
    propose(model);
    began("OPEN");
    tell(new AssessmentOpened(trainingPlan, planType, questions(model).stream().map(ModelInput::code).toList()));
  }

  /** The therapist knows more than the plan said; a new proposal follows, except where the hospital chose the level. */
  void answer(Answers newer, StratificationModel model) {
    if (planType.isTheHospitals() && !newer.onlyAbout(BRAIN_INJURY)) throw StratificationCode.SPECIALISED_ONLY_CONFIRMED.refuse();
    act(ANSWER, OPEN);
    answers = answers.with(newer);
    propose(model);
  }

  /** A professional decides; against the proposal only with a reason. */
  void decide(DecideLevel command, LocalDate today, StratificationModel model) {
    require(DECIDE);
    mustBeAnswered(model);
    planType.mustAllow(command.level());
    boolean overridden = command.level() != proposedLevel;
    if (overridden && !command.hasReason()) throw reasonMissing();
    act(DECIDE, DECIDED, List.of(overridden ? "OVERRIDDEN" : "CONFIRMED"), command.reason());
    decision = new Decision(command.level(), command.basis(), overridden, command.reason());
    later.current = command.level();
    later.decidedOn = today;
    tell(new AssessmentDecided(trainingPlan, command.level(), proposedLevel, model.description().id(),
        model.description().version(), overridden, command.basis(), true, answers.yesOrNo(BRAIN_INJURY), dischargeDate));
  }

  /** The municipality doubts the kind of plan: the hospital is asked, and nothing is decided until it has answered. */
  void askHospital(AskHospital command, LocalDate today) {
    require(ASK_HOSPITAL);
    if (!planType.isTheHospitals()) throw StratificationCode.NOT_THE_HOSPITALS_LEVEL.refuse();
    if (command.wish() == planType) throw StratificationCode.SAME_LEVEL.refuse();
    act(ASK_HOSPITAL, ASKED, List.of(command.reason().name()), command.text());
    ask(command, today);
    tell(new HospitalAskedToReconsider(trainingPlan, planType, command.wish(), command.reason()));
  }

  /** The hospital keeps its kind of plan or agrees to another; before the decision the assessment goes on with what it said. */
  void recordHospitalAnswer(RecordHospitalAnswer command, LocalDate today, StratificationModel model) {
    boolean changed = command.planType() != planType;
    var before = status();
    act(RECORD_HOSPITAL_ANSWER, before == ASKED ? OPEN : DECIDED, List.of(changed ? "CHANGED" : "KEPT"), null);
    var asked = hospitalQuestions.getLast();
    hospitalQuestions = Stream.concat(hospitalQuestions.stream().limit(hospitalQuestions.size() - 1L),
        Stream.of(asked.answered(command.planType(), command.answeredOn() == null ? today : command.answeredOn()))).toList();
    if (before == ASKED) continueAs(command.planType(), model);
    else concludeProposal(command.planType());
  }

  private void continueAs(PlanType type, StratificationModel model) {
    planType = type;
    withdrawProposal();
    propose(model);
  }

  /** Agreed is what was proposed; anything else leaves the level as it was. */
  private void concludeProposal(PlanType agreed) {
    var proposed = later.pending;
    if (PlanType.of(proposed.to()) == agreed) changeTo(proposed.confirmedBy("hospital"));
    else later.drop();
  }

  /** Within the agreed days of training start; where the agreement takes two people, the second one confirms [M]. */
  void restratify(ChangeLevel command, String by, LocalDate today, Agreement agreement) {
    require(RESTRATIFY);
    later.mustBeInTime(today, agreement);
    var change = restratification(command, by, today);
    boolean takesTwo = agreement.restratificationPersons() > 1;
    act(RESTRATIFY, takesTwo ? RESTRATIFYING : DECIDED, List.of(command.level().name()), command.reason());
    if (takesTwo) later.await(change);
    else restratified(change);
  }

  /** The second person: a leader or an appointed colleague, never the first again [M]. */
  void confirmRestratification(String by) {
    require(CONFIRM_RESTRATIFICATION);
    if (by.equals(later.pending.by())) throw StratificationCode.SECOND_PERSON_NEEDED.refuse();
    act(CONFIRM_RESTRATIFICATION, DECIDED);
    restratified(later.pending.confirmedBy(by));
  }

  /** The two did not agree, or it was a mistake. */
  void dropRestratification() {
    act(DROP_RESTRATIFICATION, DECIDED);
    later.drop();
  }

  private void restratified(LevelChange change) {
    later.make(change);
    tell(new AssessmentRestratified(trainingPlan, change.to(), change.from(), model.id(), answers.yesOrNo(BRAIN_INJURY)));
  }

  /** A change of need after the days of restratification. To or from the hospital's levels its agreement is needed. */
  void changeLevel(ChangeLevel command, String by, LocalDate today, Agreement agreement) {
    require(CHANGE_LEVEL);
    later.mustBeAnother(command.level());
    var change = new LevelChange(LevelChange.Kind.LEVEL_CHANGED, later.current, command.level(), today, by, null, command.reason());
    boolean crosses = PlanType.of(change.from()) != PlanType.of(change.to());
    if (!crosses) later.mustBeLater(today, agreement);
    boolean asks = crosses && agreement.levelChangeNeedsHospital();
    act(CHANGE_LEVEL, asks ? CHANGE_PROPOSED : DECIDED, List.of(command.level().name()), command.reason());
    if (asks) proposeToHospital(change, today);
    else changeTo(change);
  }

  private void proposeToHospital(LevelChange change, LocalDate today) {
    later.await(change);
    ask(new AskHospital(HospitalQuestion.Reason.NEED_HAS_CHANGED, change.reason(), PlanType.of(change.to())), today);
    tell(new LevelChangeProposed(trainingPlan, change.from(), change.to()));
  }

  private void changeTo(LevelChange change) {
    later.make(change);
    tell(new AssessmentLevelChanged(trainingPlan, change.to(), change.from(), answers.yesOrNo(BRAIN_INJURY)));
  }

  private LevelChange restratification(ChangeLevel command, String by, LocalDate today) {
    planType.mustAllow(command.level());
    later.mustBeAnother(command.level());
    return new LevelChange(LevelChange.Kind.RESTRATIFIED, later.current, command.level(), today, by, null, command.reason());
  }

  private void ask(AskHospital command, LocalDate today) {
    hospitalQuestions = Stream.concat(hospitalQuestions.stream(),
        Stream.of(new HospitalQuestion(command.reason(), command.text(), command.wish(), today, null, null))).toList();
  }

  /** Who qualifies trains; others only under supervision of one who does [M]. Where the hospital trains, it chooses itself. */
  void assign(AssignTherapist command, LocalDate from, Supply supply) {
    require(ASSIGN);
    if (PlanType.of(later.current) != PlanType.GENERAL) throw StratificationCode.SPECIALISED_ONLY_CONFIRMED.refuse();
    var answer = supply.of(command.therapist(), command.supervisor(), new MayTake(CaseLevel.valueOf(later.current.name()), command.group(), from));
    if (!answer.allows()) throw StratificationCode.THERAPIST_DOES_NOT_QUALIFY.refuse(answer.reasons().stream()
        .map(reason -> Violation.of("therapist", reason.code().name(), reason.words().da(), reason.words().en())).toArray(Violation[]::new));
    act(ASSIGN, DECIDED);
    assignment = new Assignment(command.therapist(), command.supervisor(), command.group(), from, answer.answer());
  }

  /** Referral says so; the first day counts if it is told again. */
  void trainingStarted(LocalDate day) {
    if (later.trainingStarted != null || status() == CANCELLED) return;
    act(START_TRAINING, status());
    later.trainingStarted = day;
  }

  /** The plan it was opened from should never have been sent; what was decided stays to be read. */
  void cancel(String reason) {
    act(CANCEL, CANCELLED, List.of(reason), null);
  }

  /**
   * The hospital took these answers back for good. An open assessment asks for them again; a decision stands, without them.
   *
   * @param told which of this assessment's own facts lost which fields
   */
  void forget(Collection<String> inputs, StratificationModel model, List<RedactedEvent> told) {
    act(REDACT, status(), List.copyOf(inputs), null);
    answers = answers.without(inputs);
    reasons = List.of(); // they say what the proposal was built on
    if (status() == OPEN) propose(model);
    if (!told.isEmpty()) tell(new AssessmentRedacted(trainingPlan, told, null, List.of()));
  }

  /** What the therapist still has to answer; nothing where the hospital chose the level. */
  List<ModelInput> questions(StratificationModel model) {
    return planType.isTheHospitals() ? List.of() : model.questions(answers);
  }

  Optional<Decision> decision() {
    return Optional.ofNullable(decision);
  }

  private void propose(StratificationModel model) {
    if (planType.isTheHospitals()) {
      proposedLevel = planType.chosenByHospital();
      return;
    }
    switch (model.evaluate(answers)) {
      case Proposed proposed -> {
        proposedLevel = Level.valueOf(proposed.outcome());
        reasons = proposed.reasons();
      }
      case AnswersMissing missing -> withdrawProposal();
      case NoRuleApplies hole -> withdrawProposal();
    }
  }

  private void withdrawProposal() {
    proposedLevel = null;
    reasons = List.of();
  }

  private void mustBeAnswered(StratificationModel model) {
    var open = questions(model);
    if (open.isEmpty()) return;
    throw StratificationCode.INPUTS_MISSING.refuse(open.stream()
        .map(input -> Violation.of("inputs." + input.code(), "INPUT_MISSING", input.name().da(), input.name().en()))
        .toArray(Violation[]::new));
  }

  private RuntimeException reasonMissing() {
    var code = proposedLevel == Level.ADVANCED && hasBrainInjury()
        ? StratificationCode.BRAIN_INJURY_NEEDS_REASON : StratificationCode.OVERRIDE_NEEDS_REASON;
    return code.refuse(Violation.of("reason", code));
  }

  private boolean hasBrainInjury() {
    return answers.is(BRAIN_INJURY, true);
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null));
  }

  @Override
  protected String kle() {
    return "29.21.04"; // training after discharge [05]
  }
}
