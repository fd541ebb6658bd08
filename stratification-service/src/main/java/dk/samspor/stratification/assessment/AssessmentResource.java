package dk.samspor.stratification.assessment;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.history.History;
import dk.samspor.stratification.history.HistoryLine;
import dk.samspor.stratification.library.AnswerInputs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Which level a training plan belongs at, and why. */
@Path("/api/v1/assessments")
@Tag(name = "Assessments")
public class AssessmentResource {

  private final Assessments assessments;
  private final AssessmentViews views;
  private final NewAssessments opening;
  private final Caller caller;
  private final BusinessClock clock;
  private final History history;

  AssessmentResource(Assessments assessments, AssessmentViews views, NewAssessments opening, Caller caller, BusinessClock clock, History history) {
    this.assessments = assessments;
    this.views = views;
    this.opening = opening;
    this.caller = caller;
    this.clock = clock;
    this.history = history;
  }

  /** Opens an assessment by hand, where the plan's letter has not come. ALREADY_ASSESSED where the plan has one. */
  @POST
  @ResponseStatus(201)
  @Access(roles = THERAPIST)
  @Refuses({"MUNICIPALITY_ONLY", "ALREADY_ASSESSED", "MODEL_NOT_IN_FORCE"})
  @Operation(summary = "Opens an assessment by hand, where the plan's letter has not come")
  public AssessmentView open(@Valid @NotNull OpenAssessment command) {
    return views.of(opening.byHand(command, Person.municipality(caller), clock.today()));
  }

  /**
   * The municipality's assessments, oldest first.
   *
   * @param status       such as OPEN or DECIDED
   * @param trainingPlan the assessment of one plan
   */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "The municipality's assessments, oldest first; by status or training plan")
  public Page<AssessmentView> list(@QueryParam("status") String status, @QueryParam("trainingPlan") String trainingPlan,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    var wanted = AssessmentFilter.of(status, trainingPlan);
    return assessments.page(PageRequest.of(cursor, limit), wanted.byStatus(), wanted.byPlan()).map(views::of);
  }

  /** One assessment with its proposal, the explanation in words, and the questions still open. */
  @GET
  @Path("/{id}")
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "One assessment: proposal, explanation in words, open questions")
  public AssessmentView get(@PathParam("id") UUID id) {
    return views.of(assessments.get(id));
  }

  /** Every act, oldest first. */
  @GET
  @Path("/{id}/history")
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "An assessment's history")
  public List<HistoryLine> history(@PathParam("id") UUID id) {
    return history.of(assessments.get(id));
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
    return views.of(assessments.change(id, assessment -> assessment.answer(command.usableBy(views.model(assessment)), views.model(assessment))));
  }

  /** Decides the level: the proposal's, or another with a reason. The specialised levels can only be confirmed. */
  @POST
  @Path("/{id}/decide")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "INPUTS_MISSING", "OVERRIDE_NEEDS_REASON", "BRAIN_INJURY_NEEDS_REASON", "LEVEL_NOT_FOR_GENERAL_PLAN",
      "SPECIALISED_ONLY_CONFIRMED"})
  @Operation(summary = "Decides the level: the proposed one, or another with a reason")
  public AssessmentView decide(@PathParam("id") UUID id, @Valid @NotNull DecideLevel command) {
    return views.of(assessments.change(id, assessment -> assessment.decide(command, clock.today(), views.model(assessment))));
  }
}
