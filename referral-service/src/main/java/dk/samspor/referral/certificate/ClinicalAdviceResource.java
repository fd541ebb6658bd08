package dk.samspor.referral.certificate;

import static dk.samspor.platform.access.Part.RECEIVER;

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

/** The coordinator's advice to ask the clinical function, and what the municipality does with it [D table 8]. */
@Path("/api/v1/clinical-advice")
@Tag(name = "Certificates")
public class ClinicalAdviceResource {

  private final ClinicalAdvices advices;
  private final CertificateDesk desk;
  private final CertificateViews views;
  private final ShownCitizens citizens;

  ClinicalAdviceResource(ClinicalAdvices advices, CertificateDesk desk, CertificateViews views, ShownCitizens citizens) {
    this.advices = advices;
    this.desk = desk;
    this.views = views;
    this.citizens = citizens;
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

  private ClinicalAdviceView view(ClinicalAdvice advice) {
    return new ClinicalAdviceView(advice.id(), advice.status(), advice.allowedActions(), advice.teamCase(), advice.homeMunicipality(),
        advice.region(), advice.advisedDate(), citizens.of(advice.citizen(), advice.desk()), advice.declineReason(), advice.declineText());
  }
}
