package dk.samspor.referral.adverseevent;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.cases.WholeDesk;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.conversation.Speakers;
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

/** Adverse events in hand-overs between sectors [R 2.2]. */
@Path("/api/v1/adverse-events")
@Tag(name = "Adverse events")
public class AdverseEventResource {

  private final AdverseEvents events;
  private final WholeDesk desks;
  private final Caller caller;
  private final BusinessClock clock;

  AdverseEventResource(AdverseEvents events, WholeDesk desks, Caller caller, BusinessClock clock) {
    this.events = events;
    this.desks = desks;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @ResponseStatus(201)
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Refuses({"NOT_FOUND", "ONLY_A_COPY", "DATE_IN_FUTURE"})
  @Operation(summary = "Report an adverse event", description = "Something was lost, late, wrong or incomplete in a hand-over. On any case of "
      + "one's own, by either side; the other parties see it.")
  public AdverseEventView report(@NotNull @Valid ReportAdverseEvent command) {
    NotInFuture.require("happenedOn", command.happenedOn(), clock.today());
    WholeDesk.Of about = desks.find(command.caseId());
    return events.open(new AdverseEvent(about, Speakers.of(about, caller).authority(), command)).view();
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Operation(summary = "Read an adverse event", description = "For the parties of its case.")
  public AdverseEventView get(@PathParam("id") UUID id) {
    return events.get(id).view();
  }

  @GET
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Operation(summary = "List own adverse events", description = "Oldest first, with a cursor; of one case or in one status where it is named.")
  public Page<AdverseEventLine> list(@QueryParam("case") UUID aboutCase, @QueryParam("status") AdverseEvent.Status status,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return events.page(PageRequest.of(cursor, limit), Filter.eq("aboutCase", aboutCase), Filter.eq("status", status == null ? null : status.name()))
        .map(AdverseEventLine::of);
  }

  @POST
  @Path("/{id}/learning")
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Record what was learned", description = "Either side's; what stood there before is in the history.")
  public AdverseEventView recordLearning(@PathParam("id") UUID id, @NotNull @Valid RecordLearning command) {
    return events.change(id, event -> event.recordLearning(command)).view();
  }

  @POST
  @Path("/{id}/close")
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Refuses({"ACT_NOT_ALLOWED", "LEARNING_REQUIRED"})
  @Operation(summary = "Close an adverse event", description = "Once something was learned from it.")
  public AdverseEventView close(@PathParam("id") UUID id) {
    return events.change(id, AdverseEvent::close).view();
  }
}
