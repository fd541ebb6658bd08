package dk.samspor.stratification.needs;

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
import dk.samspor.stratification.library.EnterInError;
import dk.samspor.stratification.library.Models;
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

/** Needs for cancer rehabilitation. */
@Path("/api/v1/needs-courses")
@Tag(name = "Needs")
public class NeedsCourseResource {

  private static final String MODEL = "cancer-rehabilitation-need";

  private final NeedsCourses courses;
  private final Models models;
  private final Agreements agreements;
  private final Caller caller;
  private final BusinessClock clock;
  private final History history;

  NeedsCourseResource(NeedsCourses courses, Models models, Agreements agreements, Caller caller, BusinessClock clock, History history) {
    this.courses = courses;
    this.models = models;
    this.agreements = agreements;
    this.caller = caller;
    this.clock = clock;
    this.history = history;
  }

  /** Opens a citizen's course; one at a time in a municipality (NEEDS_COURSE_OPEN). The first screening is due today. */
  @POST
  @ResponseStatus(201)
  @Access(roles = THERAPIST)
  @Refuses({"MUNICIPALITY_ONLY", "NEEDS_COURSE_OPEN"})
  @Operation(summary = "Open a citizen's course of cancer rehabilitation")
  public NeedsCourseView open(@Valid @NotNull OpenNeedsCourse command) {
    return view(courses.open(new NeedsCourse(new CitizenId(command.citizen()), Person.municipality(caller), command.moment(), clock.today())));
  }

  /** The municipality's courses, oldest first. */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "The municipality's courses, oldest first, with what is due")
  public Page<NeedsCourseView> list(@QueryParam("citizen") String citizen, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return courses.page(PageRequest.of(cursor, limit), Filter.eq("citizenId", Asked.id("citizen", citizen).orElse(null))).map(this::view);
  }

  /** One course with every screening and its explanation. */
  @GET
  @Path("/{id}")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "One course with every screening")
  public NeedsCourseView get(@PathParam("id") UUID id) {
    return view(courses.get(id));
  }

  /** Every act, oldest first. */
  @GET
  @Path("/{id}/history")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "A course's history")
  public List<HistoryLine> history(@PathParam("id") UUID id) {
    return history.of(courses.get(id));
  }

  /** Screens the need: every area must be touched (AREAS_UNTOUCHED names those that are not), by the screener or by what was heard. */
  @POST
  @Path("/{id}/screenings")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "AREAS_UNTOUCHED", "MODEL_NOT_IN_FORCE"})
  @Operation(summary = "Screen the need in all four areas")
  public NeedsCourseView screen(@PathParam("id") UUID id, @Valid @NotNull ScreenNeeds command) {
    return view(courses.change(id, course -> {
      var model = models.inForce(MODEL, clock.today(), course.homeMunicipality()).orElseThrow(StratificationCode.MODEL_NOT_IN_FORCE::refuse);
      var agreement = agreements.on(clock.today(), course.homeMunicipality());
      course.screen(command.moment(), command.answers().usableBy(model), model, agreement, clock.today(), Person.of(caller));
    }));
  }

  /** A transition, a discharge, a relapse or a progression makes a new screening due. A discharge is also heard by letter. */
  @POST
  @Path("/{id}/await")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "MOMENT_IS_AWAITED"})
  @Operation(summary = "Something has changed: the need is to be screened anew")
  public NeedsCourseView await(@PathParam("id") UUID id, @Valid @NotNull AwaitScreening command) {
    return view(courses.change(id, course -> course.await(command.moment(), command.due() == null ? clock.today() : command.due())));
  }

  /** Sets the palliative phase; a later phase makes a new screening due. */
  @POST
  @Path("/{id}/phase")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Set the palliative phase; a later one makes a screening due")
  public NeedsCourseView phase(@PathParam("id") UUID id, @Valid @NotNull SetPhase command) {
    return view(courses.change(id, course -> course.setPhase(command.phase(), clock.today())));
  }

  /** Nothing more is due. */
  @POST
  @Path("/{id}/close")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Close a course: nothing more is due")
  public NeedsCourseView close(@PathParam("id") UUID id) {
    return view(courses.change(id, NeedsCourse::close));
  }

  /** It was opened for somebody else, say: it stays to be read, and stands in no figure. */
  @POST
  @Path("/{id}/enter-in-error")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Enter a course in error: it should never have been opened")
  public NeedsCourseView enterInError(@PathParam("id") UUID id, @Valid @NotNull EnterInError command) {
    return view(courses.change(id, course -> course.enterInError(command.text())));
  }

  private NeedsCourseView view(NeedsCourse course) {
    return NeedsCourseView.of(course, models);
  }
}
