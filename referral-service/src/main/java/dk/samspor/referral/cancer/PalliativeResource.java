package dk.samspor.referral.cancer;

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
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.HomeMunicipality;
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.ReferralCode;
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

/** Palliative referrals [C]. */
@Path("/api/v1/palliative-referrals")
@Tag(name = "Cancer")
public class PalliativeResource {

  private final PalliativeReferrals referrals;
  private final KnownCitizens citizens;
  private final ShownCitizens shown;
  private final ActingFor actingFor;
  private final HomeMunicipality homes;
  private final BusinessClock clock;

  PalliativeResource(PalliativeReferrals referrals, KnownCitizens citizens, ShownCitizens shown, ActingFor actingFor,
      HomeMunicipality homes, BusinessClock clock) {
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
      "UNKNOWN_MUNICIPALITY", "PALLIATIVE_TEAM_REQUIRED", "FOLLOW_UP_IN_PAST"})
  @Operation(summary = "Refer to palliation", description = "Basic to the citizen's municipality, specialised to a palliative team. The "
      + "contact person and the follow-up appointment are named before the patient leaves the ward.")
  public PalliativeView refer(@NotNull @Valid ReferToPalliation command) {
    Authority sender = actingFor.oneOf(command.sender(), "practice", "hospital");
    requireAhead(command.content().followUp());
    return view(referrals.open(new PalliativeReferral(citizens.of(command.citizen(), sender, command.practice()),
        homes.of(command.homeMunicipality()), sender, command)));
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.GP, Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER})
  @Operation(summary = "Read a palliative referral", description = "For the sender, the receiver and the GP's copy.")
  public PalliativeView get(@PathParam("id") UUID id) {
    return view(referrals.get(id));
  }

  @GET
  @Access(roles = {Role.GP, Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER})
  @Operation(summary = "List own palliative referrals", description = "Oldest first, with a cursor; nothing in a list tells who it is about.")
  public Page<PalliativeLine> list(@QueryParam("status") PalliativeReferral.Status status, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return referrals.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name())).map(PalliativeLine::of);
  }

  @POST
  @Path("/{id}/accept")
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Accept", description = "The receiver takes over on the day of the follow-up.")
  public PalliativeView accept(@PathParam("id") UUID id) {
    return view(referrals.change(id, PalliativeReferral::accept));
  }

  @POST
  @Path("/{id}/return")
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Return to the sender", description = "With the question; it can be sent again.")
  public PalliativeView returnToSender(@PathParam("id") UUID id, @NotNull @Valid PalliativeText command) {
    return view(referrals.change(id, referral -> referral.returnToSender(command)));
  }

  @POST
  @Path("/{id}/resubmit")
  @Access(roles = {Role.GP, Role.HOSPITAL}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED", "FOLLOW_UP_IN_PAST"})
  @Operation(summary = "Send a returned referral again", description = "The whole content. What was sent before stays in"
      + " `earlier`.")
  public PalliativeView resubmit(@PathParam("id") UUID id, @NotNull @Valid ResubmitPalliation command) {
    return view(referrals.change(id, referral -> {
      requireAhead(command.content().followUp());
      referral.resubmit(command, clock.today());
    }));
  }

  @POST
  @Path("/{id}/start")
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE"})
  @Operation(summary = "The first visit", description = "Not later than today.")
  public PalliativeView start(@PathParam("id") UUID id, @NotNull @Valid StartPalliation command) {
    return view(referrals.change(id, referral -> {
      requireNotLaterThanToday(command.date());
      referral.start(command.date());
    }));
  }

  @POST
  @Path("/{id}/complete")
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "The pathway has ended", description = "Nothing more is needed.")
  public PalliativeView complete(@PathParam("id") UUID id) {
    return view(referrals.change(id, PalliativeReferral::complete));
  }

  @POST
  @Path("/{id}/cancel")
  @Access(roles = {Role.GP, Role.HOSPITAL}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Withdraw", description = "The sender takes it back before it has begun.")
  public PalliativeView cancel(@PathParam("id") UUID id, @NotNull @Valid PalliativeText command) {
    return view(referrals.change(id, referral -> referral.cancel(command)));
  }

  @POST
  @Path("/{id}/decline")
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "The citizen says no", description = "Before or while it runs.")
  public PalliativeView decline(@PathParam("id") UUID id, @NotNull @Valid PalliativeText command) {
    return view(referrals.change(id, referral -> referral.decline(command)));
  }

  private void requireNotLaterThanToday(LocalDate date) {
    NotInFuture.require("date", date, clock.today());
  }

  private void requireAhead(LocalDate followUp) {
    if (followUp.isBefore(clock.today())) {
      throw ReferralCode.FOLLOW_UP_IN_PAST.refuse(Violation.of("content.followUp", ReferralCode.FOLLOW_UP_IN_PAST));
    }
  }

  private PalliativeView view(PalliativeReferral referral) {
    PalliativeView.Stored stored = referral.stored();
    return new PalliativeView(referral.id(), referral.status(), referral.allowedActions(), stored.sender(), stored.receiver(),
        referral.homeMunicipality(), stored.practice(), shown.of(referral.citizen(), referral.desk()), stored.level(), stored.content(),
        stored.earlier(), stored.returnedText(), stored.startedOn());
  }
}
