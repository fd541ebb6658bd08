package dk.samspor.referral.programme;

import static dk.samspor.platform.access.Part.RECEIVER;
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
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.citizen.KnownCitizens;
import dk.samspor.referral.citizen.ShownCitizens;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Referrals to prevention and disease management programmes [R 3.1, 3.4]. */
@Path("/api/v1/programme-referrals")
@Tag(name = "Programmes")
public class ProgrammeResource {

  private final ProgrammeReferrals referrals;
  private final KnownCitizens citizens;
  private final ShownCitizens shown;
  private final ActingFor actingFor;
  private final HomeMunicipality homes;
  private final BusinessClock clock;

  ProgrammeResource(ProgrammeReferrals referrals, KnownCitizens citizens, ShownCitizens shown, ActingFor actingFor, HomeMunicipality homes,
      BusinessClock clock) {
    this.referrals = referrals;
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
      "UNKNOWN_MUNICIPALITY", "COORDINATING_GP_REQUIRED"})
  @Operation(summary = "Refer to a programme", description = "From a practice or a ward to the health centre of the citizen's municipality. "
      + "The disease management programmes need the citizen's own doctor as co-ordinator.")
  public ProgrammeView refer(@NotNull @Valid ReferToProgramme command) {
    Authority sender = actingFor.oneOf(command.sender(), "practice", "hospital");
    String home = homes.of(command.homeMunicipality());
    return view(referrals.open(new ProgrammeReferral(citizens.of(command.citizen(), sender, command.coordinatingPractice()), home, sender, command)));
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.GP, Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER})
  @Operation(summary = "Read a referral to a programme", description = "For the sender, the municipality and the co-ordinating doctor.")
  public ProgrammeView get(@PathParam("id") UUID id) {
    return view(referrals.get(id));
  }

  @GET
  @Access(roles = {Role.GP, Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER})
  @Operation(summary = "List own referrals to programmes", description = "Oldest first, with a cursor; nothing in a list tells who it is about.")
  public Page<ProgrammeLine> list(@QueryParam("status") ProgrammeReferral.Status status, @QueryParam("programme") Programme programme,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return referrals.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()),
        Filter.eq("programme", programme)).map(ProgrammeLine::of);
  }

  @POST
  @Path("/{id}/accept")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Accept", description = "The citizen gets a place.")
  public ProgrammeView accept(@PathParam("id") UUID id) {
    return view(referrals.change(id, ProgrammeReferral::accept));
  }

  @POST
  @Path("/{id}/return")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Return to the sender", description = "With coded reasons and the question; it can be sent again.")
  public ProgrammeView returnToSender(@PathParam("id") UUID id, @NotNull @Valid ReturnProgramme command) {
    return view(referrals.change(id, referral -> referral.returnToSender(command)));
  }

  @POST
  @Path("/{id}/resubmit")
  @Access(roles = {Role.GP, Role.HOSPITAL}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Send a returned referral again", description = "With the whole reason; the earlier one stays in the history.")
  public ProgrammeView resubmit(@PathParam("id") UUID id, @NotNull @Valid ResubmitProgramme command) {
    return view(referrals.change(id, referral -> referral.resubmit(command)));
  }

  @POST
  @Path("/{id}/start")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE"})
  @Operation(summary = "The citizen has begun", description = "Not later than today.")
  public ProgrammeView start(@PathParam("id") UUID id, @NotNull @Valid ProgrammeDay command) {
    return view(referrals.change(id, referral -> referral.start(notLaterThanToday(command.date()))));
  }

  @POST
  @Path("/{id}/complete")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DATE_BEFORE_START"})
  @Operation(summary = "The programme is over", description = "Whether the citizen went through all of it.")
  public ProgrammeView complete(@PathParam("id") UUID id, @NotNull @Valid CompleteProgramme command) {
    return view(referrals.change(id, referral -> {
      notLaterThanToday(command.date());
      referral.complete(command);
    }));
  }

  @POST
  @Path("/{id}/cancel")
  @Access(roles = {Role.GP, Role.HOSPITAL}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Withdraw", description = "The sender takes it back before it has begun.")
  public ProgrammeView cancel(@PathParam("id") UUID id, @NotNull @Valid EndProgramme command) {
    return view(referrals.change(id, referral -> referral.cancel(command)));
  }

  @POST
  @Path("/{id}/decline")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "The citizen says no", description = "Before or while it runs.")
  public ProgrammeView decline(@PathParam("id") UUID id, @NotNull @Valid EndProgramme command) {
    return view(referrals.change(id, referral -> referral.decline(command)));
  }

  private LocalDate notLaterThanToday(LocalDate date) {
    NotInFuture.require("date", date, clock.today());
    return date;
  }

  private ProgrammeView view(ProgrammeReferral referral) {
    ProgrammeView.Stored stored = referral.stored();
    return new ProgrammeView(referral.id(), referral.status(), referral.allowedActions(), stored.sender(), referral.homeMunicipality(),
        shown.of(referral.citizen(), referral.desk()), stored.programme(), stored.reason(), stored.coordinatingPractice(),
        stored.returnedText(), stored.startedOn(), stored.completedOn());
  }
}
