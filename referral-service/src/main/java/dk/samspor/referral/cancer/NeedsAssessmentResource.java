package dk.samspor.referral.cancer;

import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.HomeMunicipality;
import dk.samspor.referral.citizen.KnownCitizens;
import dk.samspor.referral.citizen.ShownCitizens;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** Needs assessments in cancer pathways [C]. */
@Path("/api/v1/needs-assessments")
@Tag(name = "Cancer")
public class NeedsAssessmentResource {

  private final NeedsAssessments assessments;
  private final KnownCitizens citizens;
  private final ShownCitizens shown;
  private final ActingFor actingFor;
  private final HomeMunicipality homes;
  private final BusinessClock clock;

  NeedsAssessmentResource(NeedsAssessments assessments, KnownCitizens citizens, ShownCitizens shown, ActingFor actingFor,
      HomeMunicipality homes, BusinessClock clock) {
    this.assessments = assessments;
    this.citizens = citizens;
    this.shown = shown;
    this.actingFor = actingFor;
    this.homes = homes;
    this.clock = clock;
  }

  @POST
  @ResponseStatus(201)
  @Access(roles = {Role.GP, Role.HOSPITAL})
  @Refuses({"NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED", "CITIZEN_REQUIRED", "CITIZEN_UNKNOWN", "CPR_INVALID", "BIRTH_DATE_IN_FUTURE",
      "UNKNOWN_MUNICIPALITY"})
  @Operation(summary = "Send a needs assessment", description = "At one of the set moments. All four areas are touched; NONE says that "
      + "nothing is needed there.")
  public NeedsAssessmentView assess(@NotNull @Valid AssessNeeds command) {
    Authority sender = actingFor.oneOf(command.sender(), "practice", "hospital");
    return view(assessments.open(new NeedsAssessment(citizens.of(command.citizen(), sender, command.practice()),
        homes.of(command.homeMunicipality()), sender, command, clock.today())));
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.GP, Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER})
  @Operation(summary = "Read a needs assessment", description = "For the sender, the municipality and the GP's copy.")
  public NeedsAssessmentView get(@PathParam("id") UUID id) {
    return view(assessments.get(id));
  }

  @GET
  @Access(roles = {Role.GP, Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER})
  @Operation(summary = "List own needs assessments", description = "Oldest first, with a cursor; nothing in a list tells who it is about.")
  public Page<NeedsAssessmentLine> list(@QueryParam("moment") Moment moment, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return assessments.page(PageRequest.of(cursor, limit), Filter.eq("moment", moment)).map(NeedsAssessmentLine::of);
  }

  @POST
  @Path("/{id}/enter-in-error")
  @Access(roles = {Role.GP, Role.HOSPITAL}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Mark an assessment as entered in error", description = "It stays readable; no figure counts it.")
  public NeedsAssessmentView enterInError(@PathParam("id") UUID id) {
    return view(assessments.change(id, NeedsAssessment::enterInError));
  }

  private NeedsAssessmentView view(NeedsAssessment assessment) {
    NeedsAssessmentView.Stored stored = assessment.stored();
    return new NeedsAssessmentView(assessment.id(), assessment.status(), assessment.allowedActions(), stored.sender(),
        assessment.homeMunicipality(), stored.practice(), shown.of(assessment.citizen(), assessment.desk()), stored.moment(),
        stored.instrument(), stored.areas(), stored.assessedOn());
  }
}
