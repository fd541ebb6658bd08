package dk.samspor.stratification.assessment;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.model.StratificationModels;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which level a training plan belongs at, and why. */
@Path("/api/v1/assessments")
@Tag(name = "Assessments")
public class AssessmentResource {

  private final Assessments assessments;
  private final StratificationModels models;

  AssessmentResource(Assessments assessments, StratificationModels models) {
    this.assessments = assessments;
    this.models = models;
  }

  /**
   * The municipality's assessments, oldest first.
   *
   * @param status       OPEN or DECIDED
   * @param trainingPlan the assessment of one plan
   */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "The municipality's assessments, oldest first; by status or training plan")
  public Page<AssessmentView> list(@QueryParam("status") String status, @QueryParam("trainingPlan") String trainingPlan,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    var wanted = AssessmentFilter.of(status, trainingPlan);
    return assessments.page(PageRequest.of(cursor, limit), wanted.byStatus(), wanted.byPlan()).map(this::view);
  }

  /** One assessment with its proposal, the explanation in words, and the questions still open. */
  @GET
  @Path("/{id}")
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "One assessment: proposal, explanation in words, open questions")
  public AssessmentView get(@PathParam("id") UUID id) {
    return view(assessments.get(id));
  }

  /**
   * Answers open questions or corrects answers; the model proposes anew. A violation for each answer it cannot use.
   * On a specialised plan only {@code brainInjury} is answered: it is counted there too, and moves no level.
   */
  @POST
  @Path("/{id}/inputs")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "SPECIALISED_ONLY_CONFIRMED"})
  @Operation(summary = "Answers open questions or corrects answers; the model proposes anew")
  public AssessmentView answer(@PathParam("id") UUID id, @Valid @NotNull AnswerInputs command) {
    return view(assessments.change(id, assessment -> assessment.answer(command.usableBy(model(assessment)), model(assessment))));
  }

  /** Decides the level: the proposal's, or another with a reason. The specialised levels can only be confirmed. */
  @POST
  @Path("/{id}/decide")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "INPUTS_MISSING", "OVERRIDE_NEEDS_REASON", "BRAIN_INJURY_NEEDS_REASON", "LEVEL_NOT_FOR_GENERAL_PLAN",
      "SPECIALISED_ONLY_CONFIRMED"})
  @Operation(summary = "Decides the level: the proposed one, or another with a reason")
  public AssessmentView decide(@PathParam("id") UUID id, @Valid @NotNull DecideLevel command) {
    return view(assessments.change(id, assessment -> assessment.decide(command, model(assessment))));
  }

  private AssessmentView view(Assessment assessment) {
    return AssessmentView.of(assessment, model(assessment));
  }

  /** The version the assessment was opened with: a newer one changes nothing already begun. */
  private StratificationModel model(Assessment assessment) {
    var used = assessment.model;
    return models.version(used.id(), used.version()).orElseThrow(() -> new IllegalStateException("no model " + used));
  }
}
