package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One list of everything on one's own desk, whatever kind it is. */
@Path("/api/v1/worklist")
@Tag(name = "Worklists")
public class WorklistResource {

  private final OwnDesk desk;
  private final Covers covers;
  private final BusinessClock clock;

  WorklistResource(OwnDesk desk, Covers covers, BusinessClock clock) {
    this.desk = desk;
    this.covers = covers;
    this.clock = clock;
  }

  /** A status is another word for each kind: one that no kind has finds nothing. */
  @GET
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.TEAM_MEMBER, Role.ESDH, Role.HOSPITAL, Role.GP, Role.PROVIDER,
      Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Refuses({"INVALID_CURSOR"})
  @Operation(summary = "Own worklist", description = "Every case on the caller's desks: by kind, status, part and deadline; sorted by "
      + "deadline (the most urgent first, those without one last) or by when the case began. overdue=true is what was due before "
      + "today. A line tells nothing of who it is about.")
  public Page<WorklistLine> lines(@QueryParam("kind") CaseKind kind, @QueryParam("status") @Size(max = 40) String status,
      @QueryParam("part") Part part, @QueryParam("dueBy") LocalDate dueBy, @QueryParam("overdue") Boolean overdue,
      @QueryParam("sort") WorklistQuestion.Sort sort, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    LocalDate by = Boolean.TRUE.equals(overdue) ? clock.today().minusDays(1) : dueBy;
    return desk.lines(new WorklistQuestion(kind, status, part, by, null, sort == null ? WorklistQuestion.Sort.DUE : sort,
        WorklistQuestion.Place.parse(cursor), PageRequest.of(null, limit).limit()));
  }

  /** NO_COVER: another's list is shown only to who looks after it today. */
  @GET
  @Path("/of/{person}")
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.TEAM_MEMBER, Role.HOSPITAL, Role.GP, Role.PROVIDER, Role.CLINICAL_FUNCTION,
      Role.HEALTH_COORDINATOR})
  @Refuses({"NO_COVER", "INVALID_CURSOR"})
  @Operation(summary = "A person's own list", description = "The cases she has taken, the most urgent first. A colleague's list is there "
      + "while the caller covers for her; each look at it is an audit row of its own kind.")
  public Page<WorklistLine> of(@PathParam("person") @Size(max = 100) String person, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    covers.requireOwnOrCovered(person);
    return desk.lines(new WorklistQuestion(null, null, null, null, person, WorklistQuestion.Sort.DUE, WorklistQuestion.Place.parse(cursor),
        PageRequest.of(null, limit).limit()));
  }

  @GET
  @Path("/counts")
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.TEAM_MEMBER, Role.ESDH, Role.HOSPITAL, Role.GP, Role.PROVIDER,
      Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Operation(summary = "How much lies on own desks", description = "By kind and status, and how much of it is late.")
  public WorklistCounts counts() {
    return desk.counts();
  }
}
