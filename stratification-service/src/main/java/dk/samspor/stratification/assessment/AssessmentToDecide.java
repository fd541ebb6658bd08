package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.Assessment.Act.ANSWER;
import static dk.samspor.stratification.assessment.Assessment.Act.ASK_HOSPITAL;
import static dk.samspor.stratification.assessment.Assessment.Act.DECIDE;
import static dk.samspor.stratification.assessment.Assessment.Act.REDACT;
import static dk.samspor.stratification.assessment.Assessment.Status.ASKED;
import static dk.samspor.stratification.assessment.Assessment.Status.DECIDED;
import static dk.samspor.stratification.assessment.Assessment.Status.OPEN;

import dk.samspor.platform.cases.Case;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentDecided;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentOpened;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentRedacted;
import dk.samspor.stratification.assessment.AssessmentFact.HospitalAskedToReconsider;
import dk.samspor.stratification.json.AnswersColumn;
import dk.samspor.stratification.library.OpenQuestions;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.BrainInjury;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** An assessment up to the first placement: what is known, what is asked, what is proposed, what is decided [M, S 1.1]. */
@MappedSuperclass
abstract class AssessmentToDecide extends Case<Assessment.Status, Assessment.Act> {

  @Column(name = "training_plan", nullable = false, updatable = false)
  UUID trainingPlan;

  @Enumerated(EnumType.STRING)
  @Column(name = "plan_type", nullable = false)
  PlanType planType;

  @Column(name = "discharge_date", updatable = false)
  LocalDate dischargeDate;

  /** After it the citizen may choose a private provider: the level is to be known by then. */
  @Column(name = "decide_by", updatable = false)
  LocalDate decideBy;

  /** The plan had its first placement elsewhere, before it was forwarded: this one is not counted again [S]. */
  @Column(name = "placed_before", nullable = false, updatable = false)
  boolean placedBefore;

  /** What the hospital's letter said, and goes along with the plan; null where it was opened by hand. */
  @Convert(converter = AnswersColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  Answers stated;

  @Convert(converter = AnswersColumn.class)
  @Mutability(Immutability.class) // compared as it is; else every flush writes the JSON of every case in the batch
  @ColumnTransformer(write = "?::jsonb")
  Answers answers;

  protected AssessmentToDecide() {}

  AssessmentToDecide(Opening opening, Answers known) {
    super("ASSESSMENT", opening.citizen(), opening.municipality(), OPEN);
    trainingPlan = opening.trainingPlan();
    planType = opening.plan().planType();
    dischargeDate = opening.plan().dischargeDate();
    decideBy = opening.decideBy();
    placedBefore = opening.placedBefore();
    answers = known;
    stated = opening.byLetter() ? known : null;
  }

  // The parts lie in the entity itself: Hibernate's enhancer finds embedded ones in no superclass.
  abstract ProposedLevel proposed();

  abstract HospitalQuestions hospital();

  /** What comes after begins with the decision. */
  abstract void placed(Decision made, LocalDate today);

  /** The first proposal, and the first line of the history. */
  final void begin(StratificationModel model) {
    propose(model);
    began("OPEN");
    tell(new AssessmentOpened(trainingPlan, planType, questions(model).stream().map(ModelInput::code).toList()));
  }

  /** The therapist knows more than the plan said; a new proposal follows, except where the hospital chose the level. */
  void answer(Answers newer, StratificationModel model) {
    if (planType.isTheHospitals() && !newer.onlyAbout(BrainInjury.INPUT)) throw StratificationCode.SPECIALISED_ONLY_CONFIRMED.refuse();
    act(ANSWER, OPEN);
    answers = answers.with(newer);
    propose(model);
  }

  /** A professional decides; against the proposal only with a reason. */
  void decide(DecideLevel command, LocalDate today, StratificationModel model) {
    require(DECIDE);
    OpenQuestions.mustBeNone(questions(model), StratificationCode.INPUTS_MISSING);
    planType.mustAllow(command.level());
    boolean overridden = command.level() != proposed().level;
    boolean againstTheStartingPoint = command.level() == Level.BASIC && BrainInjury.belongsAtAdvanced(answers); // whatever model proposes
    if ((overridden || againstTheStartingPoint) && !command.hasReason()) throw reasonMissing(againstTheStartingPoint);
    act(DECIDE, DECIDED, List.of(overridden ? "OVERRIDDEN" : "CONFIRMED"), command.reason());
    placed(new Decision(command.level(), command.basis(), overridden, command.reason()), today);
    tell(new AssessmentDecided(trainingPlan, command.level(), proposed().level, model.description().id(), model.description().version(),
        overridden, command.basis(), !placedBefore, answers.yesOrNo(BrainInjury.INPUT), dischargeDate));
  }

  /** The municipality doubts the kind of plan: the hospital is asked, and nothing is decided until it has answered. */
  void askHospital(AskHospital command, LocalDate today) {
    require(ASK_HOSPITAL);
    if (!planType.isTheHospitals()) throw StratificationCode.NOT_THE_HOSPITALS_LEVEL.refuse();
    if (command.wish() == planType) throw StratificationCode.SAME_LEVEL.refuse();
    act(ASK_HOSPITAL, ASKED, List.of(command.reason().name()), command.text());
    hospital().ask(command, today);
    tell(new HospitalAskedToReconsider(trainingPlan, planType, command.wish(), command.reason(), hospital().asked(), decideBy));
  }

  /** Before the decision the assessment goes on with what the hospital said. */
  void continueAs(PlanType type, StratificationModel model) {
    planType = type;
    propose(model);
  }

  /**
   * The hospital took these answers back for good. An open assessment asks for them again; a decision stands, without them.
   *
   * @param told which of this assessment's own facts lost which fields
   */
  void forget(Collection<String> inputs, StratificationModel model, List<RedactedEvent> told) {
    act(REDACT, status(), List.copyOf(inputs), null);
    answers = answers.without(inputs);
    stated = stated == null ? null : stated.without(inputs);
    proposed().forgetWhy();
    if (status() == OPEN) propose(model);
    if (!told.isEmpty()) tell(new AssessmentRedacted(trainingPlan, told, null, List.of()));
  }

  /** What the therapist still has to answer; nothing where the hospital chose the level. */
  List<ModelInput> questions(StratificationModel model) {
    return planType.isTheHospitals() ? List.of() : model.questions(answers);
  }

  private void propose(StratificationModel model) {
    proposed().from(planType, answers, model);
  }

  private static RuntimeException reasonMissing(boolean againstTheStartingPoint) {
    var code = againstTheStartingPoint ? StratificationCode.BRAIN_INJURY_NEEDS_REASON : StratificationCode.OVERRIDE_NEEDS_REASON;
    return code.refuse(Violation.of("reason", code));
  }
}
