package dk.samspor.stratification.function;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Asked;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.history.History;
import dk.samspor.stratification.history.HistoryLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Function in ICF, measured several times. */
@Path("/api/v1/function-profiles")
@Tag(name = "Function")
public class FunctionProfileResource {

  private final FunctionProfiles profiles;
  private final Caller caller;
  private final BusinessClock clock;
  private final Press press;
  private final History history;

  FunctionProfileResource(FunctionProfiles profiles, Caller caller, BusinessClock clock, Press press, History history) {
    this.profiles = profiles;
    this.caller = caller;
    this.clock = clock;
    this.press = press;
    this.history = history;
  }

  /** Begins a profile. */
  @POST
  @ResponseStatus(201)
  @Access(roles = THERAPIST)
  @Refuses({"MUNICIPALITY_ONLY"})
  @Operation(summary = "Begin a citizen's function profile")
  public FunctionProfileView open(@Valid @NotNull OpenFunctionProfile command) {
    return view(profiles.open(new FunctionProfile(new CitizenId(command.citizen()), Person.municipality(caller), command.trainingPlan())));
  }

  /**
   * The municipality's profiles, oldest first.
   *
   * @param trainingPlan those of one plan
   * @param citizen      those of one citizen, by the id a case shows
   */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "The municipality's function profiles, oldest first; by training plan or citizen")
  public Page<FunctionProfileView> list(@QueryParam("trainingPlan") String trainingPlan, @QueryParam("citizen") String citizen,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return profiles.page(PageRequest.of(cursor, limit), Filter.eq("trainingPlan", Asked.id("trainingPlan", trainingPlan).orElse(null)),
        Filter.eq("citizenId", Asked.id("citizen", citizen).orElse(null))).map(FunctionProfileView::of);
  }

  /** One profile with every measurement. */
  @GET
  @Path("/{id}")
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "One function profile with every measurement")
  public FunctionProfileView get(@PathParam("id") UUID id) {
    return view(profiles.get(id));
  }

  /** Keeps a measurement; each wrong code, qualifier or effect is named. */
  @POST
  @Path("/{id}/measurements")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "MEASURED_IN_FUTURE"})
  @Operation(summary = "Measure function: ICF codes with qualifiers, at a moment of the course")
  public FunctionProfileView measure(@PathParam("id") UUID id, @Valid @NotNull MeasureFunction command) {
    return view(profiles.change(id, profile -> profile.measure(command, clock.today(), Person.of(caller))));
  }

  /** A measurement was wrong: it counts no more and stays to be read. */
  @POST
  @Path("/{id}/withdraw-measurement")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "MEASUREMENT_UNKNOWN"})
  @Operation(summary = "Withdraw a measurement that was wrong")
  public FunctionProfileView withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawMeasurement command) {
    return view(profiles.change(id, profile -> profile.withdraw(command.measurement())));
  }

  /** The course is over. */
  @POST
  @Path("/{id}/close")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Close a function profile")
  public FunctionProfileView close(@PathParam("id") UUID id) {
    return view(profiles.change(id, FunctionProfile::close));
  }

  /**
   * What has become of function between two moments, code by code.
   *
   * @param from START when absent
   * @param to   END when absent
   */
  @GET
  @Path("/{id}/change")
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Refuses({"NOT_MEASURED"})
  @Operation(summary = "The change of function between two moments of the course")
  public Change change(@PathParam("id") UUID id, @QueryParam("from") String from, @QueryParam("to") String to) {
    return profiles.get(id).change(Asked.maybe("from", from, Measurement.Moment.class).orElse(Measurement.Moment.START),
        Asked.maybe("to", to, Measurement.Moment.class).orElse(Measurement.Moment.END));
  }

  /** A status report in plain Danish, as PDF that everybody can read. */
  @GET
  @Path("/{id}/status-report")
  @Produces(MediaType.WILDCARD)
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "A status report in plain Danish (PDF)")
  public Response statusReport(@PathParam("id") UUID id) {
    return Response.ok(press.print(StatusReport.of(StatusWords.of(profiles.get(id)))), "application/pdf").build();
  }

  /** The same words to be read or put into a letter. */
  @GET
  @Path("/{id}/status")
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "A status in plain Danish: what is hard, what helps and hinders, what has changed")
  public Status status(@PathParam("id") UUID id) {
    return StatusWords.of(profiles.get(id));
  }

  /** Every act, oldest first. */
  @GET
  @Path("/{id}/history")
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "A function profile's history")
  public List<HistoryLine> history(@PathParam("id") UUID id) {
    return history.of(profiles.get(id));
  }

  private static FunctionProfileView view(FunctionProfile profile) {
    return FunctionProfileView.of(profile);
  }
}
