package dk.samspor.referral.certificate;

import static dk.samspor.platform.access.Part.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Part.GP;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Doctors' certificates for the rehabilitation team: asked for, read, answered with words [D table 8]. */
@Path("/api/v1/certificates")
@Tag(name = "Certificates")
public class CertificateResource {

  private final Certificates certificates;
  private final CertificateDesk desk;
  private final CertificateDue due;
  private final CertificateViews views;
  private final CitizenNotices notices;
  private final BusinessClock clock;

  CertificateResource(Certificates certificates, CertificateDesk desk, CertificateDue due, CertificateViews views,
      CitizenNotices notices, BusinessClock clock) {
    this.certificates = certificates;
    this.desk = desk;
    this.due = due;
    this.views = views;
    this.notices = notices;
    this.clock = clock;
  }

  /** A municipality asks a practice for a certificate. At most one open request for each form and team case. */
  @POST
  @ResponseStatus(201)
  @Access(roles = {Role.CASE_WORKER, Role.ESDH})
  @Refuses({"NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED", "CITIZEN_REQUIRED", "CITIZEN_UNKNOWN", "CERTIFICATE_ALREADY_REQUESTED",
      "CPR_INVALID", "BIRTH_DATE_IN_FUTURE"})
  @Operation(summary = "Request a certificate (LÆ 261)",
      description = "A municipality asks a practice; LÆ 262 to the citizen goes with it. At most one open request for each form "
          + "and team case. A citizen can be named by id where the municipality has a case about the citizen here; what is known "
          + "of the citizen stays as it is. LÆ 271 is sent from a coordinator's advice: POST /clinical-advice/{id}/request.")
  public CertificateView request(@NotNull @Valid RequestCertificate command) {
    return views.whole(desk.request(command));
  }

  /** One certificate of the caller's own. */
  @GET
  @Path("/{id}")
  @Access(roles = {Role.CASE_WORKER, Role.TEAM_MEMBER, Role.ESDH, Role.GP, Role.CLINICAL_FUNCTION})
  @Operation(summary = "Read a certificate",
      description = "For the municipality that asked and the practice or clinical function that answers; LÆ 275 for the citizen's own doctor too.")
  public CertificateView get(@PathParam("id") UUID id) {
    return views.whole(certificates.get(id));
  }

  /** LÆ 262, or the copy of the invitation. */
  @GET
  @Path("/{id}/citizen-notice")
  @Access(roles = {Role.CASE_WORKER, Role.ESDH})
  @Operation(summary = "The letter to the citizen (LÆ 262, invitation)",
      description = "LÆ 262 goes with LÆ 261: the citizen books the consultation herself. With LÆ 271 the case worker's copy of the "
          + "clinical function's invitation. In Danish, a paragraph a line.")
  public CitizenNotice citizenNotice(@PathParam("id") UUID id) {
    return notices.of(certificates.get(id));
  }

  /** The same on paper. */
  @GET
  @Path("/{id}/citizen-notice/pdf")
  @Produces("application/pdf")
  @Access(roles = {Role.CASE_WORKER, Role.ESDH})
  @Operation(summary = "The letter to the citizen as PDF (LÆ 262, invitation)",
      description = "Tagged for screen readers, to be sent as it is with the citizen's digital post.")
  public byte[] citizenNoticePdf(@PathParam("id") UUID id) {
    return notices.printed(certificates.get(id));
  }

  /** The caller's own certificates, oldest first. */
  @GET
  @Access(roles = {Role.CASE_WORKER, Role.TEAM_MEMBER, Role.ESDH, Role.GP, Role.CLINICAL_FUNCTION})
  @Operation(summary = "List own certificates",
      description = "Oldest first, with a cursor; nothing in a list tells who a certificate is about. What is awaited and overdue, "
          + "sorted by the day it is due, is in GET /worklist.")
  public Page<CertificateLine> list(@QueryParam("status") Certificate.Status status,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return certificates.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()))
        .map(views::line);
  }

  /** The doctor cannot write it: not my patient, moved to another practice, did not attend. */
  @POST
  @Path("/{id}/not-deliverable")
  @Access(roles = {Role.GP, Role.CLINICAL_FUNCTION}, over = {GP, CLINICAL_FUNCTION})
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Say that it cannot be written",
      description = "Not my patient, moved to another practice, or did not attend.")
  public CertificateView notDeliverable(@PathParam("id") UUID id, @NotNull @Valid NotDeliverable command) {
    return views.whole(certificates.change(id, certificate -> certificate.notDeliverable(command)));
  }

  /** The doctor needs to know more first; her days do not run while she waits. */
  @POST
  @Path("/{id}/ask-for-information")
  @Access(roles = {Role.GP, Role.CLINICAL_FUNCTION}, over = {GP, CLINICAL_FUNCTION})
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Ask the municipality for more", description = "The doctor's days do not run until the municipality answers.")
  public CertificateView askForInformation(@PathParam("id") UUID id, @NotNull @Valid AskForInformation command) {
    return views.whole(certificates.change(id, certificate -> certificate.askForInformation(command, clock.today())));
  }

  /** The municipality answers the doctor's question. */
  @POST
  @Path("/{id}/give-information")
  @Access(roles = {Role.CASE_WORKER, Role.ESDH}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Answer the doctor's question", description = "The deadline moves by the days the doctor waited.")
  public CertificateView giveInformation(@PathParam("id") UUID id, @NotNull @Valid GiveInformation command) {
    return views.whole(certificates.change(id, certificate -> certificate.giveInformation(command, clock.today())));
  }

  /** The citizen has booked: due the agreed days after the consultation. */
  @POST
  @Path("/{id}/consultation")
  @Access(roles = {Role.GP, Role.CASE_WORKER, Role.ESDH}, over = {GP, SENDER})
  @Refuses({"ACT_NOT_ALLOWED", "CONSULTATION_BEFORE_REQUEST"})
  @Operation(summary = "Record the consultation", description = "The citizen books it (LÆ 262); the certificate is due the agreed days after it.")
  public CertificateView bookConsultation(@PathParam("id") UUID id, @NotNull @Valid BookConsultation command) {
    return views.whole(certificates.change(id, certificate -> certificate.bookConsultation(command.date(), due.afterConsultation(certificate, command.date()))));
  }

  /** The doctor is reminded by hand; the calendar does it too. */
  @POST
  @Path("/{id}/remind")
  @Access(roles = {Role.CASE_WORKER, Role.ESDH}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Remind the doctor", description = "Beside the reminders that come by themselves as the deadline nears and passes.")
  public CertificateView remind(@PathParam("id") UUID id) {
    return views.whole(certificates.change(id, certificate -> certificate.remind(clock.today())));
  }

  /** The municipality's system tells how the request travels. */
  @POST
  @Path("/{id}/sending")
  @Access(roles = {Role.CASE_WORKER, Role.ESDH}, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Record how the request travels to the practice", description = "By MedCom message where the practice takes it, by secure "
      + "mail or letter where it does not: the channel is the practice's, another one is chosen where it failed.")
  public CertificateView recordSending(@PathParam("id") UUID id, @NotNull @Valid RecordSending command) {
    return views.whole(certificates.change(id, certificate -> certificate.recordSending(command, clock.today())));
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
}
