package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.Assessment.Act.*;
import static dk.samspor.stratification.assessment.Assessment.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentClosed;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentLevelChanged;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentRestratified;
import dk.samspor.stratification.assessment.AssessmentFact.LevelChangeProposed;
import dk.samspor.stratification.library.ModelUsed;
import dk.samspor.stratification.model.BrainInjury;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.supply.Supply;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** The way to one training plan's level: what is known, what the model proposes, what the therapist decides, what it becomes [M, S 1.1]. */
@Entity
@Table(name = "assessment")
public class Assessment extends AssessmentToDecide {

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
    /** The plan was forwarded, cancelled or declined: nothing more is to be done, and a placement made stays counted. */
    CLOSED,
    /** The plan should never have been sent: it stands in no figure. */
    CANCELLED
  }

  /** What can be done. */
  public enum Act {
    ANSWER, DECIDE, ASK_HOSPITAL, RECORD_HOSPITAL_ANSWER, RESTRATIFY, CONFIRM_RESTRATIFICATION, DROP_RESTRATIFICATION, CHANGE_LEVEL,
    ASSIGN, START_TRAINING, REDACT, CLOSE, CANCEL
  }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OPEN, ANSWER, DECIDE, ASK_HOSPITAL, START_TRAINING, CLOSE, CANCEL, REDACT)
      .in(ASKED, RECORD_HOSPITAL_ANSWER, START_TRAINING, CLOSE, CANCEL, REDACT)
      .in(DECIDED, RESTRATIFY, CHANGE_LEVEL, ASSIGN, START_TRAINING, CLOSE, CANCEL, REDACT)
      .in(RESTRATIFYING, CONFIRM_RESTRATIFICATION, DROP_RESTRATIFICATION, START_TRAINING, CLOSE, CANCEL, REDACT)
      .in(CHANGE_PROPOSED, RECORD_HOSPITAL_ANSWER, START_TRAINING, CLOSE, CANCEL, REDACT)
      .in(CLOSED, CANCEL, REDACT)
      .in(CANCELLED, REDACT)
      .done();

  @Embedded
  ModelUsed model;

  @Embedded
  ProposedLevel proposed = new ProposedLevel();

  @Embedded
  Decision decision;

  @Embedded
  HospitalQuestions hospital = new HospitalQuestions();

  @Embedded
  LaterLevels later = new LaterLevels();

  @Convert(converter = AssignmentColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  Assignment assignment;

  protected Assessment() {}

  Assessment(Opening opening, StratificationModel model) {
    super(opening, model.usable(opening.plan().stated()));
    this.model = ModelUsed.of(model.description());
    begin(model);
  }

  @Override
  ProposedLevel proposed() {
    return proposed;
  }

  @Override
  HospitalQuestions hospital() {
    return hospital;
  }

  Optional<Decision> decision() {
    return Optional.ofNullable(decision);
  }

  @Override
  void placed(Decision made, LocalDate today) {
    decision = made;
    later.current = made.level();
    later.decidedOn = today;
  }

  /** The hospital keeps its kind of plan or agrees to another; before the decision the assessment goes on with what it said. */
  void recordHospitalAnswer(PlanType answer, LocalDate on, StratificationModel model) {
    var before = status();
    boolean changed = answer != kindNow();
    act(RECORD_HOSPITAL_ANSWER, before == ASKED ? OPEN : DECIDED, List.of(changed ? "CHANGED" : "KEPT"), null);
    hospital.answered(answer, on);
    if (before == ASKED) continueAs(answer, model);
    else concludeProposal(answer);
  }

  /** The same by letter. What was recorded by hand already, or is no answer to the last question, changes nothing. */
  void hearHospitalAnswer(HeardAnswer answer, LocalDate on, StratificationModel model) {
    if (!ACTS.allows(status(), RECORD_HOSPITAL_ANSWER) || !hospital.awaits(answer)) return;
    recordHospitalAnswer(answer.agreed() ? hospital.agreedIn(answer) : kindNow(), on, model);
  }

  /** Before the placement what the hospital wrote, after it what the level has become. */
  private PlanType kindNow() {
    return decision == null ? planType : PlanType.of(later.current);
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
    kindNow().mustAllow(command.level());
    var change = later.change(LevelChange.Kind.RESTRATIFIED, command, by, today);
    boolean takesTwo = agreement.restratificationPersons() > 1;
    act(RESTRATIFY, takesTwo ? RESTRATIFYING : DECIDED, List.of(command.level().name()), command.reason());
    if (takesTwo) later.await(change, later.restratifyUntil(agreement));
    else restratified(change);
  }

  /** The second person: a leader or an appointed colleague, never the first again, and within the days as well [M]. */
  void confirmRestratification(String by, LocalDate today, Agreement agreement) {
    require(CONFIRM_RESTRATIFICATION);
    later.mustBeConfirmedInTime(today, agreement);
    if (later.wasBegunBy(by)) throw StratificationCode.SECOND_PERSON_NEEDED.refuse();
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
    tell(new AssessmentRestratified(trainingPlan, change.to(), change.from(), model.id(), answers.yesOrNo(BrainInjury.INPUT)));
  }

  /** A change of need after the days of restratification. To or from the hospital's levels its agreement is needed. */
  void changeLevel(ChangeLevel command, String by, LocalDate today, Agreement agreement) {
    require(CHANGE_LEVEL);
    var change = later.change(LevelChange.Kind.LEVEL_CHANGED, command, by, today);
    boolean crosses = PlanType.of(change.from()) != PlanType.of(change.to());
    if (!crosses) later.mustBeLater(today, agreement);
    boolean asks = crosses && agreement.levelChangeNeedsHospital();
    act(CHANGE_LEVEL, asks ? CHANGE_PROPOSED : DECIDED, List.of(command.level().name()), command.reason());
    if (asks) proposeToHospital(change, today);
    else changeTo(change);
  }

  private void proposeToHospital(LevelChange change, LocalDate today) {
    later.await(change, null);
    hospital.ask(new AskHospital(HospitalQuestion.Reason.NEED_HAS_CHANGED, change.reason(), PlanType.of(change.to())), today);
    tell(new LevelChangeProposed(trainingPlan, change.from(), change.to(), hospital.asked()));
  }

  private void changeTo(LevelChange change) {
    later.make(change);
    tell(new AssessmentLevelChanged(trainingPlan, change.to(), change.from(), answers.yesOrNo(BrainInjury.INPUT)));
  }

  /** Who qualifies trains; others only under supervision of one who does [M]. Where the hospital trains, it chooses itself. */
  void assign(AssignTherapist command, LocalDate from, Supply supply) {
    require(ASSIGN);
    var chosen = Assignment.of(command, later.current, from, supply);
    act(ASSIGN, DECIDED);
    assignment = chosen;
  }

  /** Referral says so; the first day counts if it is told again. */
  void trainingStarted(LocalDate day) {
    if (later.trainingStarted != null || !ACTS.allows(status(), START_TRAINING)) return;
    act(START_TRAINING, status());
    later.trainingStarted = day;
  }

  /** Nothing more is to be done here. What waited for somebody waits no longer. */
  void close(Closing why) {
    act(CLOSE, CLOSED, List.of(why.name()), null);
    later.drop();
    tell(new AssessmentClosed(trainingPlan, planType, why, decision != null));
  }

  /** The plan it was opened from should never have been sent; what was decided stays to be read. */
  void cancel(String reason) {
    act(CANCEL, CANCELLED, List.of(reason), null);
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, due()));
  }

  /** The day by which the municipality has something to do; null where it waits for nobody of its own. */
  private LocalDate due() {
    return switch (status()) {
      case OPEN, ASKED -> decideBy;
      case RESTRATIFYING -> later.confirmBy;
      case DECIDED, CHANGE_PROPOSED, CLOSED, CANCELLED -> null;
    };
  }

  @Override
  protected String kle() {
    return "29.21.04"; // training after discharge [05]
  }
}
