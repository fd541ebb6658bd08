package dk.samspor.referral.certificate;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.REGION;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.NotInFuture;
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

/** The coordinator's advice to ask the clinical function, and what the municipality does with it [D table 8]. */
@Path("/api/v1/clinical-advice")
@Tag(name = "Certificates")
public class ClinicalAdviceResource {

  private final ClinicalAdvices advices;
  private final CertificateDesk desk;
  private final CertificateViews views;
  private final ShownCitizens citizens;
  private final Caller caller;
  private final BusinessClock clock;

  ClinicalAdviceResource(ClinicalAdvices advices, CertificateDesk desk, CertificateViews views, ShownCitizens citizens, Caller caller,
      BusinessClock clock) {
    this.advices = advices;
    this.desk = desk;
    this.views = views;
    this.citizens = citizens;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.CASE_WORKER, Role.TEAM_MEMBER, Role.ESDH, Role.HEALTH_COORDINATOR})
  @Operation(summary = "Read a coordinator's advice", description = "For the municipality it was given and the region that gave it.")
  public ClinicalAdviceView get(@PathParam("id") UUID id) {
    return view(advices.get(id));
  }

  @GET
  @Access(roles = {Role.CASE_WORKER, Role.TEAM_MEMBER, Role.ESDH, Role.HEALTH_COORDINATOR})
  @Operation(summary = "List coordinators' advice", description = "Oldest first; status ADVISED is what waits for the municipality.")
  public Page<ClinicalAdviceLine> list(@QueryParam("status") ClinicalAdvice.Status status, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return advices.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()))
        .map(ClinicalAdviceLine::of);
  }

  /** Followed: the one way to a LÆ 271. */
  @POST
  @Path("/{id}/request")
  @Access(roles = {Role.CASE_WORKER, Role.ESDH}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "CITIZEN_REQUIRED", "CITIZEN_DIFFERS", "CERTIFICATE_ALREADY_REQUESTED"})
  @Operation(summary = "Ask the clinical function (LÆ 271)",
      description = "Only on the coordinator's advice, and from it: there is no other way to send LÆ 271. The answer is the "
          + "request, with its own version.")
  public CertificateView request(@PathParam("id") UUID id, @NotNull @Valid RequestClinicalCertificate command) {
    return views.whole(desk.request(id, command));
  }

  /** The municipality's right: the advice binds nobody. */
  @POST
  @Path("/{id}/decline")
  @Access(roles = Role.CASE_WORKER, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Decide against the examination", description = "The municipality decides; the coordinator reads why.")
  public ClinicalAdviceView decline(@PathParam("id") UUID id, @NotNull @Valid DeclineClinicalAdvice command) {
    return view(advices.change(id, advice -> advice.decline(command)));
  }

  /** Where the case is thin; the right to it and the purpose are kept, a secretary's access too. */
  @POST
  @Path("/{id}/journals")
  @Access(roles = {Role.HEALTH_COORDINATOR, Role.CLINICAL_FUNCTION}, over = REGION)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE"})
  @Operation(summary = "Record that a hospital's journal was fetched",
      description = "With the citizen's power of attorney and the purpose. A secretary says on whose behalf. The citizen can see it.")
  public ClinicalAdviceView fetchJournal(@PathParam("id") UUID id, @NotNull @Valid FetchJournal command) {
    return view(advices.change(id, advice -> {
      NotInFuture.require("powerOfAttorneyOn", command.powerOfAttorneyOn(), clock.today());
      advice.fetchJournal(new JournalFetch(clock.today(), caller.subject(), command.onBehalfOf(), command.hospital(),
          command.powerOfAttorneyOn(), command.purpose()));
    }));
  }

  private ClinicalAdviceView view(ClinicalAdvice advice) {
    return new ClinicalAdviceView(advice.id(), advice.status(), advice.allowedActions(), advice.teamCase(), advice.homeMunicipality(),
        advice.region(), advice.advisedDate(), citizens.of(advice.citizen(), advice.desk()), advice.declineReason(), advice.declineText(),
        advice.journals().stream().map(one -> new ClinicalAdviceView.JournalFetchView(one.on(), one.by(), one.onBehalfOf(), one.hospital(),
            one.powerOfAttorneyOn(), one.purpose())).toList());
  }
}
