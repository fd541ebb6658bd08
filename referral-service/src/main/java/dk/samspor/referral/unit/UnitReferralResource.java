package dk.samspor.referral.unit;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
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

/** Referrals through a region's one entrance [D status report]. */
@Path("/api/v1/unit-referrals")
@Tag(name = "Receiving units")
public class UnitReferralResource {

  private final UnitReferrals referrals;
  private final Entrance entrance;
  private final ShownCitizens shown;

  UnitReferralResource(UnitReferrals referrals, Entrance entrance, ShownCitizens shown) {
    this.referrals = referrals;
    this.entrance = entrance;
    this.shown = shown;
  }

  @POST
  @ResponseStatus(201)
  @Access(roles = {Role.GP, Role.HOSPITAL})
  @Refuses({"NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED", "CITIZEN_REQUIRED", "CITIZEN_UNKNOWN", "CPR_INVALID", "BIRTH_DATE_IN_FUTURE",
      "UNKNOWN_MUNICIPALITY", "NO_UNIT_TAKES_IT"})
  @Operation(summary = "Refer through the one entrance", description = "Which department takes it is decided by the agreement of the region of "
      + "the citizen's home: by subject, by age in whole years today, and by the criteria the referral states. Of the departments that take "
      + "the age, the one gets it that asks for least that is not stated; `considered` says of each why it was chosen or fell away. What the "
      + "department asks for and the referral does not state is in missingCriteria; the referral is stored all the same.")
  public UnitReferralView refer(@NotNull @Valid ReferToUnit command) {
    return view(entrance.refer(command));
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.GP, Role.HOSPITAL})
  @Operation(summary = "Read a referral to a receiving unit", description = "For the doctor who referred and the department that has it.")
  public UnitReferralView get(@PathParam("id") UUID id) {
    return view(referrals.get(id));
  }

  @GET
  @Access(roles = {Role.GP, Role.HOSPITAL})
  @Operation(summary = "List own referrals to receiving units", description = "Oldest first, with a cursor; nothing in a list tells who it is about.")
  public Page<UnitReferralLine> list(@QueryParam("status") UnitReferral.Status status, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return referrals.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name())).map(UnitReferralLine::of);
  }

  @POST
  @Path("/{id}/return")
  @Access(roles = Role.HOSPITAL, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Return to the doctor", description = "With coded reasons and the question. Never the end: it can be sent again.")
  public UnitReferralView returnToSender(@PathParam("id") UUID id, @NotNull @Valid ReturnToDoctor command) {
    return view(referrals.change(id, referral -> referral.returnToSender(command)));
  }

  @POST
  @Path("/{id}/resubmit")
  @Access(roles = {Role.GP, Role.HOSPITAL}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Send a returned referral again", description = "With the whole reason; the earlier one stays in `earlier`.")
  public UnitReferralView resubmit(@PathParam("id") UUID id, @NotNull @Valid SendAgain command) {
    return view(referrals.change(id, referral -> entrance.resubmit(referral, command)));
  }

  @POST
  @Path("/{id}/call-in")
  @Access(roles = Role.HOSPITAL, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "APPOINTMENT_IN_PAST"})
  @Operation(summary = "Call the citizen in", description = "For a day, today or later; a second time is another day.")
  public UnitReferralView callIn(@PathParam("id") UUID id, @NotNull @Valid CallIn command) {
    return view(referrals.change(id, referral -> entrance.callIn(referral, command)));
  }

  @POST
  @Path("/{id}/start")
  @Access(roles = Role.HOSPITAL, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DATE_BEFORE_REFERRAL"})
  @Operation(summary = "The pathway has begun", description = "The first visit; not later than today. Counts as throughput.")
  public UnitReferralView start(@PathParam("id") UUID id, @NotNull @Valid UnitDay command) {
    return view(referrals.change(id, referral -> referral.start(entrance.notLaterThanToday(command))));
  }

  @POST
  @Path("/{id}/examined")
  @Access(roles = Role.HOSPITAL, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DATE_BEFORE_REFERRAL"})
  @Operation(summary = "The citizen is fully examined", description = "Not later than today.")
  public UnitReferralView examined(@PathParam("id") UUID id, @NotNull @Valid UnitDay command) {
    return view(referrals.change(id, referral -> referral.examined(entrance.notLaterThanToday(command))));
  }

  @POST
  @Path("/{id}/complete")
  @Access(roles = Role.HOSPITAL, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DATE_BEFORE_REFERRAL"})
  @Operation(summary = "The pathway is over", description = "Not later than today.")
  public UnitReferralView complete(@PathParam("id") UUID id, @NotNull @Valid UnitDay command) {
    return view(referrals.change(id, referral -> referral.complete(entrance.notLaterThanToday(command))));
  }

  @GET
  @Path("/{id}/proposals")
  @Access(roles = {Role.GP, Role.HOSPITAL})
  @Operation(summary = "Where the citizen would wait a shorter time", description = "Departments anywhere that take the subject and the age and "
      + "whose estimated wait is shorter, the shortest first; only where the wait here is longer than the agreed number of days. How the wait "
      + "is estimated stands at GET /receiving-units.")
  public ReferOnProposals proposals(@PathParam("id") UUID id) {
    return entrance.proposalsFor(referrals.get(id));
  }

  @POST
  @Path("/{id}/refer-on")
  @Access(roles = {Role.GP, Role.HOSPITAL}, over = {RECEIVER, SENDER})
  @Refuses({"ACT_NOT_ALLOWED", "NO_UNIT_TAKES_IT", "ALREADY_AT_THAT_UNIT"})
  @Operation(summary = "Refer on to another department", description = "With the citizen's agreement. The other department gets the whole "
      + "referral with the day it was first sent; the one that had it has it no longer.")
  public UnitReferralView referOn(@PathParam("id") UUID id, @NotNull @Valid ReferOn command) {
    return view(referrals.change(id, referral -> entrance.referOn(referral, command)));
  }

  @POST
  @Path("/{id}/cancel")
  @Access(roles = {Role.GP, Role.HOSPITAL}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Withdraw", description = "The doctor takes it back before it has begun.")
  public UnitReferralView cancel(@PathParam("id") UUID id, @NotNull @Valid EndUnitReferral command) {
    return view(referrals.change(id, referral -> referral.cancel(command)));
  }

  @POST
  @Path("/{id}/decline")
  @Access(roles = Role.HOSPITAL, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "The citizen says no", description = "Before or while it runs.")
  public UnitReferralView decline(@PathParam("id") UUID id, @NotNull @Valid EndUnitReferral command) {
    return view(referrals.change(id, referral -> referral.decline(command)));
  }

  private UnitReferralView view(UnitReferral referral) {
    UnitReferralView.Stored stored = referral.stored();
    return new UnitReferralView(referral.id(), referral.status(), referral.allowedActions(), stored.sender(), referral.homeMunicipality(),
        shown.of(referral.citizen(), referral.desk()), stored.unit(), stored.unitName(), stored.subject(), stored.age(), stored.reason(),
        stored.criteria(), stored.missingCriteria(), stored.earlier(), stored.referredOn(), stored.returnedText(), stored.appointment(), stored.startedOn(),
        stored.examinedOn(), stored.completedOn(), stored.considered());
  }
}
