package dk.samspor.referral.certificate;

import static dk.samspor.platform.access.Part.GP;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
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

/** Doctors' certificates for the rehabilitation team (LÆ 261 and LÆ 265) [D table 8]. */
@Path("/api/v1/certificates")
@Tag(name = "Certificates")
public class CertificateResource {

  private final Certificates certificates;
  private final CertificateDesk desk;
  private final CertificateViews views;
  private final BusinessClock clock;

  CertificateResource(Certificates certificates, CertificateDesk desk, CertificateViews views, BusinessClock clock) {
    this.certificates = certificates;
    this.desk = desk;
    this.views = views;
    this.clock = clock;
  }

  /** A municipality asks a practice for a certificate. At most one open request for each form and team case. */
  @POST
  @ResponseStatus(201)
  @Access(roles = {Role.CASE_WORKER, Role.ESDH})
  @Refuses({"REQUESTER_NOT_MUNICIPALITY", "NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED", "CITIZEN_REQUIRED", "CITIZEN_UNKNOWN",
      "CERTIFICATE_ALREADY_REQUESTED",
      "CPR_INVALID", "BIRTH_DATE_IN_FUTURE"})
  @Operation(summary = "Request a certificate (LÆ 261)",
      description = "A municipality asks a practice. At most one open request for each form and team case. A citizen can be "
          + "named by id where the municipality has a case about the citizen here; what is known of the citizen stays as it is.")
  public CertificateView request(@NotNull @Valid RequestCertificate command) {
    return views.whole(desk.request(command));
  }

  /** One certificate of the caller's own. */
  @GET
  @Path("/{id}")
  @Access(roles = {Role.CASE_WORKER, Role.TEAM_MEMBER, Role.ESDH, Role.GP})
  @Operation(summary = "Read a certificate",
      description = "For the municipality that asked and the practice that answers.")
  public CertificateView get(@PathParam("id") UUID id) {
    return views.whole(certificates.get(id));
  }

  /** The caller's own certificates, oldest first. */
  @GET
  @Access(roles = {Role.CASE_WORKER, Role.TEAM_MEMBER, Role.ESDH, Role.GP})
  @Operation(summary = "List own certificates",
      description = "Oldest first, with a cursor; nothing in a list tells who a certificate is about.")
  public Page<CertificateLine> list(@QueryParam("status") Certificate.Status status,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return certificates.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()))
        .map(views::line);
  }

  /** The doctor delivers LÆ 265. */
  @POST
  @Path("/{id}/deliver")
  @Access(roles = Role.GP, over = GP)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DELIVERED_BEFORE_REQUEST"})
  @Operation(summary = "Deliver the certificate (LÆ 265)",
      description = "The doctor's own assessment apart from the citizen's view, and the document it stands in.")
  public CertificateView deliver(@PathParam("id") UUID id, @NotNull @Valid DeliverCertificate command) {
    return views.whole(certificates.change(id, certificate -> {
      requireNotLaterThanToday(command.deliveredDate());
      certificate.deliver(command);
    }));
  }

  /** The doctor cannot write it: not my patient, moved to another practice, did not attend. */
  @POST
  @Path("/{id}/not-deliverable")
  @Access(roles = Role.GP, over = GP)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Say that it cannot be written",
      description = "Not my patient, moved to another practice, or did not attend.")
  public CertificateView notDeliverable(@PathParam("id") UUID id, @NotNull @Valid NotDeliverable command) {
    return views.whole(certificates.change(id, certificate -> certificate.notDeliverable(command)));
  }

  /** The municipality withdraws its request. */
  @POST
  @Path("/{id}/cancel")
  @Access(roles = {Role.CASE_WORKER, Role.ESDH}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Withdraw a request",
      description = "The practice reads why.")
  public CertificateView cancel(@PathParam("id") UUID id, @NotNull @Valid CancelCertificate command) {
    return views.whole(certificates.change(id, certificate -> certificate.cancel(command)));
  }

  private void requireNotLaterThanToday(LocalDate date) {
    if (date.isAfter(clock.today())) {
      throw ReferralCode.DATE_IN_FUTURE.refuse(Violation.of("deliveredDate", ReferralCode.DATE_IN_FUTURE));
    }
  }
}
