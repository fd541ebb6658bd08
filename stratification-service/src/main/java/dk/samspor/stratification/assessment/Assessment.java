package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.Assessment.Act.ANSWER;
import static dk.samspor.stratification.assessment.Assessment.Act.CANCEL;
import static dk.samspor.stratification.assessment.Assessment.Act.DECIDE;
import static dk.samspor.stratification.assessment.Assessment.Act.REDACT;
import static dk.samspor.stratification.assessment.Assessment.Status.CANCELLED;
import static dk.samspor.stratification.assessment.Assessment.Status.DECIDED;
import static dk.samspor.stratification.assessment.Assessment.Status.OPEN;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentDecided;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentOpened;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentRedacted;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.Outcome.AnswersMissing;
import dk.samspor.stratification.model.Outcome.NoRuleApplies;
import dk.samspor.stratification.model.Outcome.Proposed;
import dk.samspor.stratification.model.Reason;
import dk.samspor.stratification.model.StratificationModel;
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
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** The way to one training plan's level: what is known, what the model proposes, what the therapist decides [M, S 1.1]. */
@Entity
@Table(name = "assessment")
public class Assessment extends Case<Assessment.Status, Assessment.Act> {

  /** Where it stands. */
  public enum Status { OPEN, DECIDED, CANCELLED }

  /** What can be done. */
  public enum Act { ANSWER, DECIDE, CANCEL, REDACT }

  /** Counted apart whatever the level, so that it may be answered on every kind of plan [M]. */
  private static final String BRAIN_INJURY = "brainInjury";

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OPEN, ANSWER, DECIDE, CANCEL, REDACT)
      .in(DECIDED, CANCEL, REDACT)
      .in(CANCELLED, REDACT)
      .done();

  @Column(name = "training_plan", nullable = false, updatable = false)
  UUID trainingPlan;

  @Enumerated(EnumType.STRING)
  @Column(name = "plan_type", nullable = false, updatable = false)
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
  void decide(DecideLevel command, StratificationModel model) {
    require(DECIDE);
    mustBeAnswered(model);
    planType.mustAllow(command.level());
    boolean overridden = command.level() != proposedLevel;
    if (overridden && !command.hasReason()) throw reasonMissing();
    act(DECIDE, DECIDED, List.of(overridden ? "OVERRIDDEN" : "CONFIRMED"), command.reason());
    decision = new Decision(command.level(), command.basis(), overridden, command.reason());
    tell(new AssessmentDecided(trainingPlan, command.level(), proposedLevel, model.description().id(),
        model.description().version(), overridden, command.basis(), true, answers.yesOrNo(BRAIN_INJURY), dischargeDate));
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
    if (!told.isEmpty()) tell(new AssessmentRedacted(trainingPlan, told));
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
        proposedLevel = Level.valueOf(proposed.level());
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
