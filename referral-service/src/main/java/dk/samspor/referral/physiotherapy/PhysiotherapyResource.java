package dk.samspor.referral.physiotherapy;

import static dk.samspor.platform.access.Part.GP;
import static dk.samspor.platform.access.Part.HOME;
import static dk.samspor.platform.access.Part.PROVIDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
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

/** Free physiotherapy (health act §140a): the doctor's, the provider's and, at the end, the municipality's few acts [S]. */
@Path("/api/v1/physiotherapy-referrals")
@Tag(name = "Physiotherapy")
public class PhysiotherapyResource {

  private final PhysiotherapyReferrals referrals;
  private final Physiotherapy physiotherapy;
  private final PhysiotherapyViews views;

  PhysiotherapyResource(PhysiotherapyReferrals referrals, Physiotherapy physiotherapy, PhysiotherapyViews views) {
    this.referrals = referrals;
    this.physiotherapy = physiotherapy;
    this.views = views;
  }

  @POST
  @ResponseStatus(201)
  @Access(roles = Role.GP)
  @Refuses({"NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED", "CITIZEN_REQUIRED", "CITIZEN_UNKNOWN", "CPR_INVALID", "BIRTH_DATE_IN_FUTURE",
      "UNKNOWN_MUNICIPALITY", "ACCIDENT_GIVES_GROUP_ONE_ONLY", "ONE_PROVIDER"})
  @Operation(summary = "Refer to free physiotherapy",
      description = "Holds twelve months. Treatment may start at once. The citizen's municipality pays; it sees the referral only "
          + "after a disclosure.")
  public PhysiotherapyView refer(@NotNull @Valid ReferToPhysiotherapy command) {
    return views.whole(physiotherapy.refer(command));
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.GP, Role.PROVIDER, Role.THERAPIST, Role.CASE_WORKER})
  @Operation(summary = "Read a referral", description = "For the doctor, the provider, and the municipality while a disclosure stands.")
  public PhysiotherapyView get(@PathParam("id") UUID id) {
    return views.whole(referrals.get(id));
  }

  @GET
  @Access(roles = {Role.GP, Role.PROVIDER, Role.THERAPIST, Role.CASE_WORKER})
  @Operation(summary = "List own referrals", description = "Oldest first, with a cursor; nothing in a list tells who it is about.")
  public Page<PhysiotherapyLine> list(@QueryParam("status") PhysiotherapyReferral.Status status, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return referrals.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name())).map(views::line);
  }

  @POST
  @Path("/{id}/choose-provider")
  @Access(roles = Role.GP, over = GP)
  @Refuses({"ACT_NOT_ALLOWED", "ONE_PROVIDER", "UNKNOWN_MUNICIPALITY"})
  @Operation(summary = "The citizen's choice of provider", description = "Free, and free to change.")
  public PhysiotherapyView chooseProvider(@PathParam("id") UUID id, @NotNull @Valid ChooseProvider command) {
    return views.whole(referrals.change(id, referral -> referral.chooseProvider(physiotherapy.checked(command))));
  }

  @POST
  @Path("/{id}/sessions")
  @Access(roles = {Role.PROVIDER, Role.THERAPIST}, over = PROVIDER)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "REFERRAL_NOT_VALID_THEN", "EXCEPTION_REPORT_REQUIRED", "TEAMS_COME_FIRST"})
  @Operation(summary = "Record a session", description = "The first one starts the treatment. Beyond the agreed number of individual "
      + "sessions in a year (20), and in group 2 from the first, an exception report with three signatures is needed.")
  public PhysiotherapyView recordSession(@PathParam("id") UUID id, @NotNull @Valid RecordSession command) {
    return views.whole(referrals.change(id, referral -> physiotherapy.recordSession(referral, command)));
  }

  @POST
  @Path("/{id}/exception-reports")
  @Access(roles = {Role.PROVIDER, Role.THERAPIST}, over = PROVIDER)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE"})
  @Operation(summary = "File an exception report", description = "With the physiotherapist's and the patient's signatures; it counts once the doctor has signed.")
  public PhysiotherapyView fileExceptionReport(@PathParam("id") UUID id, @NotNull @Valid FileExceptionReport command) {
    return views.whole(referrals.change(id, referral -> physiotherapy.fileExceptionReport(referral, command)));
  }

  @POST
  @Path("/{id}/sign-exception-report")
  @Access(roles = Role.GP, over = GP)
  @Refuses({"ACT_NOT_ALLOWED", "NO_EXCEPTION_REPORT_TO_SIGN"})
  @Operation(summary = "The doctor signs the exception report", description = "The third signature: it counts, and goes to the co-operation committee.")
  public PhysiotherapyView signExceptionReport(@PathParam("id") UUID id) {
    return views.whole(referrals.change(id, referral -> referral.signExceptionReport(physiotherapy.today())));
  }

  @POST
  @Path("/{id}/status-report")
  @Access(roles = {Role.PROVIDER, Role.THERAPIST}, over = PROVIDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Write the status report", description = "To the doctor, with the patient, when the year ends. The former ones"
      + " stay in `earlierStatusReports`.")
  public PhysiotherapyView writeStatusReport(@PathParam("id") UUID id, @NotNull @Valid WriteStatusReport command) {
    return views.whole(referrals.change(id, referral -> referral.writeStatusReport(command, physiotherapy.today())));
  }

  @POST
  @Path("/{id}/renew")
  @Access(roles = Role.GP, over = GP)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Renew for another year", description = "Twelve months at a time, from the end of the last ones, or from today where they are over.")
  public PhysiotherapyView renew(@PathParam("id") UUID id) {
    return views.whole(referrals.change(id, physiotherapy::renew));
  }

  @POST
  @Path("/{id}/complete")
  @Access(roles = {Role.PROVIDER, Role.THERAPIST}, over = PROVIDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "End the treatment", description = "Nothing more is needed.")
  public PhysiotherapyView complete(@PathParam("id") UUID id) {
    return views.whole(referrals.change(id, PhysiotherapyReferral::complete));
  }

  @POST
  @Path("/{id}/cancel")
  @Access(roles = Role.GP, over = GP)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Take the referral back", description = "The citizen says no, or it is no longer needed.")
  public PhysiotherapyView cancel(@PathParam("id") UUID id, @NotNull @Valid CancelPhysiotherapy command) {
    return views.whole(referrals.change(id, referral -> referral.cancel(command)));
  }

  @POST
  @Path("/{id}/disclose")
  @Access(roles = {Role.GP, Role.PROVIDER}, over = {GP, PROVIDER})
  @Refuses({"ACT_NOT_ALLOWED", "CONSENT_DATE_REQUIRED", "REQUEST_DATE_REQUIRED", "DATE_IN_FUTURE"})
  @Operation(summary = "Pass the referral on to the municipality",
      description = "With the patient's consent, or by health act §43(2): no. 1 on a concrete request that the law lets an authority "
          + "make, no. 2 for an evident good, of which the patient is told, no. 3 on a concrete request for supervision. The health "
          + "professional decides; basis and purpose are kept.")
  public PhysiotherapyView disclose(@PathParam("id") UUID id, @NotNull @Valid DiscloseToMunicipality command) {
    return views.whole(referrals.change(id, referral -> physiotherapy.disclose(referral, command)));
  }

  @POST
  @Path("/{id}/tell-citizen")
  @Access(roles = {Role.GP, Role.PROVIDER}, over = {GP, PROVIDER})
  @Refuses({"ACT_NOT_ALLOWED", "NOTHING_TO_TELL_THE_CITIZEN"})
  @Operation(summary = "The patient was told of a disclosure", description = "Where it was made without the patient's knowing (health act "
      + "§43(2) no. 2): as soon as possible.")
  public PhysiotherapyView tellCitizen(@PathParam("id") UUID id) {
    return views.whole(referrals.change(id, referral -> referral.tellCitizen(physiotherapy.today())));
  }

  @POST
  @Path("/{id}/withdraw-consent")
  @Access(roles = {Role.GP, Role.PROVIDER}, over = {GP, PROVIDER})
  @Refuses({"ACT_NOT_ALLOWED", "NO_CONSENT_TO_WITHDRAW"})
  @Operation(summary = "The patient takes the consent back", description = "What rested on it only is no longer shown to the municipality.")
  public PhysiotherapyView withdrawConsent(@PathParam("id") UUID id) {
    return views.whole(referrals.change(id, referral -> referral.withdrawConsent(physiotherapy.today())));
  }

  @POST
  @Path("/{id}/ask")
  @Access(roles = Role.CASE_WORKER, over = HOME)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "The municipality asks about a referral", description = "Neither stops nor delays anything.")
  public PhysiotherapyView ask(@PathParam("id") UUID id, @NotNull @Valid AskAboutReferral command) {
    return views.whole(referrals.change(id, referral -> referral.ask(command)));
  }

  @POST
  @Path("/{id}/refuse-for-capacity")
  @Access(roles = Role.THERAPIST, over = PROVIDER)
  @Refuses({"ACT_NOT_ALLOWED", "ONLY_OTHERS_CITIZENS_ARE_REFUSED", "WAITING_IS_NOT_LONGER"})
  @Operation(summary = "A municipality cannot take another's citizen",
      description = "Only where waiting is longer than elsewhere and own citizens would be set aside. The citizen chooses again.")
  public PhysiotherapyView refuseForCapacity(@PathParam("id") UUID id, @NotNull @Valid RefuseForCapacity command) {
    return views.whole(referrals.change(id, referral -> physiotherapy.refuseForCapacity(referral, command)));
  }
}
