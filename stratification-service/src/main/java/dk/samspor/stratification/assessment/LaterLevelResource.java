package dk.samspor.stratification.assessment;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.supply.Supply;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a level after the first placement. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "Assessments")
public class LaterLevelResource {

  private final Assessments assessments;
  private final AssessmentViews views;
  private final Agreements agreements;
  private final Supply supply;
  private final Caller caller;
  private final BusinessClock clock;

  LaterLevelResource(Assessments assessments, AssessmentViews views, Agreements agreements, Supply supply, Caller caller,
      BusinessClock clock) {
    this.assessments = assessments;
    this.views = views;
    this.agreements = agreements;
    this.supply = supply;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Within the agreed days of training start (Region Midtjylland: 14) the level of a general plan may be put right. Where the
   * agreement takes two people it waits for the second one. The first placement stays as it was.
   */
  @POST
  @Path("/restratify")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "RESTRATIFICATION_TOO_LATE", "SAME_LEVEL", "LEVEL_NOT_FOR_GENERAL_PLAN", "SPECIALISED_ONLY_CONFIRMED"})
  @Operation(summary = "Restratify: another level within the agreed days of training start, by two people")
  public AssessmentView restratify(@PathParam("id") UUID id, @Valid @NotNull ChangeLevel command) {
    return views.of(assessments.change(id, it -> it.restratify(command, Person.of(caller), clock.today(), agreement(it))));
  }

  /**
   * The second person, a leader or an appointed colleague, agrees within the same days: the level is another. After them
   * RESTRATIFICATION_TOO_LATE: drop it and record a level change.
   */
  @POST
  @Path("/confirm-restratification")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "RESTRATIFICATION_TOO_LATE", "SECOND_PERSON_NEEDED"})
  @Operation(summary = "Confirm a restratification that somebody else began")
  public AssessmentView confirm(@PathParam("id") UUID id) {
    return views.of(assessments.change(id, it -> it.confirmRestratification(Person.of(caller), clock.today(), agreement(it))));
  }

  /** The two did not agree: the level stays. */
  @POST
  @Path("/drop-restratification")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Drop a restratification that waits: the level stays")
  public AssessmentView drop(@PathParam("id") UUID id) {
    return views.of(assessments.change(id, Assessment::dropRestratification));
  }

  /**
   * A change of need later on. Between the basic and the advanced level the municipality changes itself; to or from the
   * specialised levels the hospital is asked, where the agreement says so, and the level stays until it has answered.
   */
  @POST
  @Path("/change-level")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "RESTRATIFY_INSTEAD", "SAME_LEVEL"})
  @Operation(summary = "Record a later change of level; the specialised levels need the hospital's agreement")
  public AssessmentView changeLevel(@PathParam("id") UUID id, @Valid @NotNull ChangeLevel command) {
    return views.of(assessments.change(id, it -> it.changeLevel(command, Person.of(caller), clock.today(), agreement(it))));
  }

  /** Before deciding: asks the hospital to reconsider a specialised plan. Nothing is decided until it has answered. */
  @POST
  @Path("/ask-hospital")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "NOT_THE_HOSPITALS_LEVEL", "SAME_LEVEL"})
  @Operation(summary = "Ask the hospital to reconsider a specialised plan")
  public AssessmentView askHospital(@PathParam("id") UUID id, @Valid @NotNull AskHospital command) {
    return views.of(assessments.change(id, it -> it.askHospital(command, clock.today())));
  }

  /** The hospital keeps its kind of plan, or agrees to another: then the assessment goes on as one of that kind. */
  @POST
  @Path("/hospital-answer")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Record the hospital's answer to a question or a proposed level change")
  public AssessmentView hospitalAnswer(@PathParam("id") UUID id, @Valid @NotNull RecordHospitalAnswer command) {
    return views.of(assessments.change(id, it -> it.recordHospitalAnswer(command.planType(), command.on(clock.today()), views.model(it))));
  }

  /**
   * Says who trains the citizen. At the advanced level she has two years' experience with the group within the last four, or
   * works under supervision of one who has; THERAPIST_DOES_NOT_QUALIFY says what speaks against it.
   */
  @POST
  @Path("/assign")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "THERAPIST_DOES_NOT_QUALIFY", "SPECIALISED_ONLY_CONFIRMED"})
  @Operation(summary = "Assign a therapist who qualifies, or one under supervision of a therapist who does")
  public AssessmentView assign(@PathParam("id") UUID id, @Valid @NotNull AssignTherapist command) {
    return views.of(assessments.change(id, it -> it.assign(command, command.from() == null ? clock.today() : command.from(), supply)));
  }

  /** The co-operation agreement in force today where the citizen lives. */
  private Agreement agreement(Assessment assessment) {
    return agreements.on(clock.today(), assessment.homeMunicipality());
  }
}
