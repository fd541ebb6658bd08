package dk.samspor.stratification.supply;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Asked;
import dk.samspor.stratification.Person;
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

/** The municipality's therapists, and which of them may take a case. */
@Path("/api/v1/therapists")
@Tag(name = "Competence")
public class TherapistResource {

  private final Therapists therapists;
  private final Supply supply;
  private final Caller caller;
  private final BusinessClock clock;

  TherapistResource(Therapists therapists, Supply supply, Caller caller, BusinessClock clock) {
    this.therapists = therapists;
    this.supply = supply;
    this.caller = caller;
    this.clock = clock;
  }

  /** Registers a therapist with authorisation, further education and periods of experience. */
  @POST
  @ResponseStatus(201)
  @Access(roles = THERAPIST)
  @Refuses({"MUNICIPALITY_ONLY", "PERIOD_BACKWARDS"})
  @Operation(summary = "Register a therapist of the municipality")
  public TherapistView register(@Valid @NotNull RegisterTherapist command) {
    return TherapistView.of(supply.register(new Therapist(Person.municipality(caller), command)));
  }

  /** The municipality's therapists, oldest entry first. */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "The municipality's therapists")
  public Page<TherapistView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return therapists.page(PageRequest.of(cursor, limit)).map(TherapistView::of);
  }

  /** One therapist. */
  @GET
  @Path("/{id}")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "One therapist with her experience")
  public TherapistView get(@PathParam("id") UUID id) {
    return TherapistView.of(therapists.get(id));
  }

  /** Says anew what is known of her; the periods of experience are replaced as a whole. */
  @POST
  @Path("/{id}/replace")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "PERIOD_BACKWARDS"})
  @Operation(summary = "Replace what is known of a therapist")
  public TherapistView replace(@PathParam("id") UUID id, @Valid @NotNull RegisterTherapist command) {
    return TherapistView.of(supply.change(id, therapist -> therapist.replace(command)));
  }

  /** She takes cases up to and with her last day. */
  @POST
  @Path("/{id}/leave")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "A therapist stops")
  public TherapistView leave(@PathParam("id") UUID id, @Valid @NotNull LeaveTherapist command) {
    return TherapistView.of(supply.change(id, therapist -> therapist.leave(command.lastDay())));
  }

  /**
   * May she take a case, and why or why not.
   *
   * @param level      BASIC (when absent) or ADVANCED
   * @param group      the patient group, needed at the advanced level
   * @param date       the day she takes it; today when absent
   * @param supervisor another therapist's id, where she would work under supervision
   */
  @GET
  @Path("/{id}/qualification")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "May this therapist take a case of this level and group on this date, and why or why not")
  public Qualification qualification(@PathParam("id") UUID id, @QueryParam("level") String level, @QueryParam("group") String group,
      @QueryParam("date") String date, @QueryParam("supervisor") String supervisor) {
    var question = MayTake.asked(level, group, Asked.day("date", date, clock.today()));
    return supply.of(id, Asked.id("supervisor", supervisor).orElse(null), question);
  }
}
