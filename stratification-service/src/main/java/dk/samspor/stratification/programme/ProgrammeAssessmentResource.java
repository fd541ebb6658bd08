package dk.samspor.stratification.programme;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Asked;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.history.History;
import dk.samspor.stratification.history.HistoryLine;
import dk.samspor.stratification.library.AnswerInputs;
import dk.samspor.stratification.library.EnterInError;
import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.ShippedModels;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Assessments by hand with any model but the training level's. */
@Path("/api/v1/programme-assessments")
@Tag(name = "Programmes")
public class ProgrammeAssessmentResource {

  private final ProgrammeAssessments assessments;
  private final Models models;
  private final Agreements agreements;
  private final Caller caller;
  private final BusinessClock clock;
  private final History history;

  ProgrammeAssessmentResource(ProgrammeAssessments assessments, Models models, Agreements agreements, Caller caller, BusinessClock clock, History history) {
    this.assessments = assessments;
    this.models = models;
    this.agreements = agreements;
    this.caller = caller;
    this.clock = clock;
    this.history = history;
  }

  /** Opens an assessment with a model in force today; the training level has its own. */
  @POST
  @ResponseStatus(201)
  @Access(roles = THERAPIST)
  @Refuses({"MUNICIPALITY_ONLY", "MODEL_NOT_IN_FORCE"})
  @Operation(summary = "Open an assessment by another model: heart, programme, palliation, acute bed, a municipality's own")
  public ProgrammeAssessmentView open(@Valid @NotNull OpenProgrammeAssessment command) {
    var municipality = Person.municipality(caller);
    if (command.model().equals(ShippedModels.GOP_LEVEL)) throw StratificationCode.MODEL_NOT_IN_FORCE.refuse();
    var model = models.inForce(command.model(), clock.today(), municipality).orElseThrow(StratificationCode.MODEL_NOT_IN_FORCE::refuse);
    return view(assessments.open(new ProgrammeAssessment(new CitizenId(command.citizen()), municipality, command, known(command, municipality, model), model)));
  }

  /** The municipality's assessments by other models, oldest first. */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "The municipality's assessments by other models, oldest first")
  public Page<ProgrammeAssessmentView> list(@QueryParam("citizen") String citizen, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return assessments.page(PageRequest.of(cursor, limit), Filter.eq("citizenId", Asked.id("citizen", citizen).orElse(null))).map(this::view);
  }

  /** One assessment with its proposal, what it means, and the questions still open. */
  @GET
  @Path("/{id}")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "One assessment by another model")
  public ProgrammeAssessmentView get(@PathParam("id") UUID id) {
    return view(assessments.get(id));
  }

  /** Every act, oldest first. */
  @GET
  @Path("/{id}/history")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "The history of an assessment by another model")
  public List<HistoryLine> history(@PathParam("id") UUID id) {
    return history.of(assessments.get(id));
  }

  /** Answers open questions or corrects answers; the model proposes anew. */
  @POST
  @Path("/{id}/inputs")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Answer the model's questions; it proposes anew")
  public ProgrammeAssessmentView answer(@PathParam("id") UUID id, @Valid @NotNull AnswerInputs command) {
    return view(assessments.change(id, one -> one.answer(command.usableBy(model(one)), model(one))));
  }

  /** Decides: the proposed outcome, or another with a reason. */
  @POST
  @Path("/{id}/decide")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "INPUTS_MISSING", "OUTCOME_UNKNOWN", "OVERRIDE_NEEDS_REASON"})
  @Operation(summary = "Decide: the proposed outcome, or another with a reason")
  public ProgrammeAssessmentView decide(@PathParam("id") UUID id, @Valid @NotNull DecideOutcome command) {
    return view(assessments.change(id, one -> one.decide(command, model(one))));
  }

  /** It will not be decided here: the citizen has moved, say, or needs no such programme any more. */
  @POST
  @Path("/{id}/close")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Close an assessment that will not be decided here")
  public ProgrammeAssessmentView close(@PathParam("id") UUID id) {
    return view(assessments.change(id, ProgrammeAssessment::close));
  }

  /** It was opened for somebody else, say: it stays to be read, and stands in no figure. */
  @POST
  @Path("/{id}/enter-in-error")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Enter an assessment in error: it should never have been opened")
  public ProgrammeAssessmentView enterInError(@PathParam("id") UUID id, @Valid @NotNull EnterInError command) {
    return view(assessments.change(id, one -> one.enterInError(command.text())));
  }

  /** What the caller says and what the programme says of itself; a wrong answer is named, not asked again. */
  private Answers known(OpenProgrammeAssessment command, String municipality, StratificationModel model) {
    var own = command.programme() == null ? Map.<String, Object>of() : command.programme().answers(agreements.on(clock.today(), municipality));
    var given = command.inputs() == null || command.inputs().isEmpty() ? Answers.of(Map.of()) : new AnswerInputs(command.inputs()).usableBy(model);
    return model.usable(own).with(given);
  }

  private ProgrammeAssessmentView view(ProgrammeAssessment one) {
    return ProgrammeAssessmentView.of(one, model(one));
  }

  private StratificationModel model(ProgrammeAssessment one) {
    return models.ofFile(one.model.hash());
  }
}
