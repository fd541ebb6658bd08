package dk.samspor.stratification.assessment;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.library.AnswerInputs;
import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.model.ShippedModels;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Opens assessments: by the plan's letter, by hand, and again where a plan goes on in another municipality. */
@ApplicationScoped
class NewAssessments {

  private final Assessments assessments;
  private final Models models;
  private final Agreements agreements;

  NewAssessments(Assessments assessments, Models models, Agreements agreements) {
    this.assessments = assessments;
    this.models = models;
    this.agreements = agreements;
  }

  /** One assessment per plan, however often it is told. */
  void byLetter(Letter letter, AcceptedPlan plan) {
    assessments.takeTurns(letter.caseId());
    if (!assessments.isNew(letter.caseId(), letter.municipality())) return;
    open(new Opening(letter.citizen(), letter.municipality(), letter.caseId(), plan, true, false,
        decideBy(plan.dischargeDate(), letter.businessDate(), letter.municipality())), modelByLetter(letter, letter.municipality()));
  }

  /** ALREADY_ASSESSED where the plan has one here: the unique index says so. Whoever types an answer hears if it is none. */
  Assessment byHand(OpenAssessment command, String municipality, LocalDate today) {
    var model = model(today, municipality).orElseThrow(StratificationCode.MODEL_NOT_IN_FORCE::refuse);
    if (command.inputs() != null && !command.inputs().isEmpty()) new AnswerInputs(command.inputs()).usableBy(model);
    assessments.takeTurns(command.trainingPlan());
    return open(new Opening(new CitizenId(command.citizen()), municipality, command.trainingPlan(), command.plan(), false, false,
        decideBy(command.dischargeDate(), today, municipality)), model);
  }

  /**
   * The plan is another municipality's now, and no second letter says what stands in it: the new assessment begins with what the
   * hospital said. What the first municipality's therapist found stays with her.
   */
  void whereThePlanWent(Assessment before, String municipality, Letter letter) {
    assessments.takeTurns(before.trainingPlan);
    if (!assessments.isNew(before.trainingPlan, municipality)) return;
    var said = new AcceptedPlan(before.planType, before.dischargeDate, before.stated == null ? Map.of() : before.stated.byInput());
    var opened = open(new Opening(letter.citizen(), municipality, before.trainingPlan, said, before.stated != null,
        before.placedBefore || before.decision().isPresent(), decideBy(before.dischargeDate, letter.businessDate(), municipality)),
        modelByLetter(letter, municipality));
    if (before.later.trainingStarted != null) opened.trainingStarted(before.later.trainingStarted);
  }

  private Assessment open(Opening opening, StratificationModel model) {
    return assessments.open(new Assessment(opening, model));
  }

  private StratificationModel modelByLetter(Letter letter, String municipality) {
    return model(letter.businessDate(), municipality).orElseThrow(() -> new IllegalStateException("no model was in force on " + letter.businessDate()));
  }

  private Optional<StratificationModel> model(LocalDate day, String municipality) {
    return models.inForce(ShippedModels.GOP_LEVEL, day, municipality);
  }

  /** Who cannot be offered a start by then may choose a private provider [05]: the level has to be known before. */
  private LocalDate decideBy(LocalDate discharged, LocalDate today, String municipality) {
    var days = agreements.on(today, municipality).freeChoiceAfterDays();
    return discharged == null || days.isEmpty() ? null : discharged.plusDays(days.getAsInt());
  }
}
