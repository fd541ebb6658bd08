package dk.samspor.stratification.programme;

import static dk.samspor.stratification.programme.ProgrammeAssessment.Act.*;
import static dk.samspor.stratification.programme.ProgrammeAssessment.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.citizen.CitizenMoved;
import dk.samspor.stratification.citizen.CitizenMovedColumn;
import dk.samspor.stratification.json.AnswersColumn;
import dk.samspor.stratification.json.ReasonsColumn;
import dk.samspor.stratification.library.ModelUsed;
import dk.samspor.stratification.library.OpenQuestions;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.Outcome.Proposed;
import dk.samspor.stratification.model.Reason;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.programme.ProgrammeFact.ProgrammeAssessmentDecided;
import dk.samspor.stratification.programme.ProgrammeFact.ProgrammeAssessmentEnteredInError;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** One version of a model other than the training level's, applied to one citizen. */
@Entity
@Table(name = "programme_assessment")
public class ProgrammeAssessment extends Case<ProgrammeAssessment.Status, ProgrammeAssessment.Act> {

  /** Where it stands. */
  @Schema(name = "ProgrammeAssessmentStatus")
  public enum Status {
    OPEN, DECIDED,
    /** It will not be decided here: the citizen has moved, say. */
    CLOSED,
    /** Opened for somebody else, say: it stands in no figure. */
    ENTERED_IN_ERROR
  }

  /** What can be done. */
  @Schema(name = "ProgrammeAssessmentAct")
  public enum Act { ANSWER, DECIDE, NOTICE_MOVE, CLOSE, ENTER_IN_ERROR }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OPEN, ANSWER, DECIDE, NOTICE_MOVE, CLOSE, ENTER_IN_ERROR)
      .in(DECIDED, ENTER_IN_ERROR)
      .in(CLOSED, ENTER_IN_ERROR)
      .in(ENTERED_IN_ERROR)
      .done();

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  Programme programme;

  @Column(updatable = false)
  UUID referral;

  @Embedded
  ModelUsed model;

  @Convert(converter = AnswersColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  Answers answers;

  @Column(name = "proposed_outcome")
  String proposedOutcome;

  @Convert(converter = ReasonsColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  List<Reason> reasons = List.of();

  @Column(name = "decided_outcome")
  String decidedOutcome;

  Boolean overridden;

  @Column(name = "decision_reason")
  String decisionReason;

  /** Where she lives now; null as long as nobody has said that it is elsewhere. */
  @Convert(converter = CitizenMovedColumn.class)
  @Column(name = "citizen_moved")
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  CitizenMoved moved;

  protected ProgrammeAssessment() {}

  ProgrammeAssessment(CitizenId citizen, String municipality, OpenProgrammeAssessment command, Answers answers, StratificationModel model) {
    super("PROGRAMME_ASSESSMENT", citizen, municipality, OPEN);
    this.programme = command.programme();
    this.referral = command.referral();
    this.model = ModelUsed.of(model.description());
    this.answers = answers;
    propose(model);
    began("OPEN");
  }

  void answer(Answers newer, StratificationModel model) {
    act(ANSWER, OPEN);
    answers = answers.with(newer);
    propose(model);
  }

  /** A professional decides; against the proposal only with a reason. */
  void decide(DecideOutcome command, StratificationModel model) {
    require(DECIDE);
    OpenQuestions.mustBeNone(model.questions(answers), StratificationCode.INPUTS_MISSING);
    if (model.outcomeCoded(command.outcome()).isEmpty()) throw StratificationCode.OUTCOME_UNKNOWN.refuse(Violation.of("outcome", StratificationCode.OUTCOME_UNKNOWN));
    boolean otherwise = !command.outcome().equals(proposedOutcome);
    if (otherwise && !command.hasReason()) throw StratificationCode.OVERRIDE_NEEDS_REASON.refuse(Violation.of("reason", StratificationCode.OVERRIDE_NEEDS_REASON));
    act(DECIDE, DECIDED, List.of(otherwise ? "OVERRIDDEN" : "CONFIRMED"), command.reason());
    decidedOutcome = command.outcome();
    overridden = otherwise;
    decisionReason = command.reason();
    tell(new ProgrammeAssessmentDecided(model.description().id(), model.description().version(), programme, decidedOutcome, proposedOutcome, otherwise));
  }

  /** The citizen lives elsewhere: it is shown, and people say what becomes of the assessment. */
  void noticeMove(CitizenMoved told) {
    if (status() != OPEN || !told.isNewsAfter(moved)) return;
    act(NOTICE_MOVE, OPEN, told.codes(), null);
    moved = told;
  }

  /** Nobody will decide it here; nothing was told of it, and nothing is. */
  void close() {
    act(CLOSE, CLOSED);
  }

  /** It should never have been opened; a decision is counted no more. */
  void enterInError(String why) {
    act(ENTER_IN_ERROR, ENTERED_IN_ERROR, List.of(), why);
    if (decidedOutcome != null) tell(new ProgrammeAssessmentEnteredInError(model.id(), programme, decidedOutcome));
  }

  private void propose(StratificationModel model) {
    var proposed = model.evaluate(answers) instanceof Proposed known ? known : new Proposed(null, List.of());
    proposedOutcome = proposed.outcome();
    reasons = proposed.reasons();
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null));
  }
}
