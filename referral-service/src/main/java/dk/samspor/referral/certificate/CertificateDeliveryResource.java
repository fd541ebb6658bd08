package dk.samspor.referral.certificate;

import static dk.samspor.platform.access.Part.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Part.GP;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.document.DocumentView;
import dk.samspor.referral.document.Documents;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a certificate comes: the invitation, the documents, LÆ 265 and LÆ 275 [D table 8]. */
@Path("/api/v1/certificates/{id}")
@Tag(name = "Certificates")
public class CertificateDeliveryResource {

  private final Certificates certificates;
  private final Deliveries deliveries;
  private final CertificateViews views;
  private final Documents documents;
  private final Caller caller;

  CertificateDeliveryResource(Certificates certificates, Deliveries deliveries, CertificateViews views, Documents documents, Caller caller) {
    this.certificates = certificates;
    this.deliveries = deliveries;
    this.views = views;
    this.documents = documents;
    this.caller = caller;
  }

  /** The doctor delivers LÆ 265. */
  @POST
  @Path("/deliver")
  @Access(roles = Role.GP, over = GP)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DELIVERED_BEFORE_REQUEST", "DOCUMENT_NOT_ON_CERTIFICATE", "DOCUMENT_OF_ANOTHER_PARTY",
      "PAGES_DIFFER"})
  @Operation(summary = "Deliver the certificate (LÆ 265)",
      description = "The doctor's own assessment apart from the citizen's view, and the document it stands in: a PDF the doctor has put on this "
          + "certificate before (POST /documents), with the pages that are named.")
  public CertificateView deliver(@PathParam("id") UUID id, @NotNull @Valid DeliverCertificate command) {
    return views.whole(certificates.change(id, certificate -> deliveries.deliver(certificate, command)));
  }

  /** The clinical function delivers LÆ 275; the citizen's own doctor gets a copy where that is agreed. */
  @POST
  @Path("/deliver-clinical")
  @Access(roles = Role.CLINICAL_FUNCTION, over = CLINICAL_FUNCTION)
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DELIVERED_BEFORE_REQUEST", "DOCUMENT_NOT_ON_CERTIFICATE", "DOCUMENT_OF_ANOTHER_PARTY",
      "PAGES_DIFFER", "SERVICE_ITEM_UNKNOWN", "PRICE_NEEDS_MORE", "ANOTHER_FORM_WAS_ASKED_FOR"})
  @Operation(summary = "Deliver the specialist's certificate (LÆ 275)",
      description = "With the service item it is billed as, and the PDF it stands in, which the clinical function has put on this certificate "
          + "before (POST /documents). The citizen's own doctor gets a copy where the agreement says so.")
  public CertificateView deliverClinical(@PathParam("id") UUID id, @NotNull @Valid DeliverClinicalCertificate command) {
    return views.whole(certificates.change(id, certificate -> deliveries.deliver(certificate, command)));
  }

  /** An appointment far ahead is told to the case worker before the citizen hears of it. */
  @POST
  @Path("/tell-case-worker")
  @Access(roles = Role.CLINICAL_FUNCTION, over = CLINICAL_FUNCTION)
  @Refuses({"ACT_NOT_ALLOWED", "APPOINTMENT_IN_PAST"})
  @Operation(summary = "Tell the case worker of an appointment first",
      description = "Needed before the citizen is invited to an appointment more than the agreed days after LÆ 271 (14).")
  public CertificateView tellCaseWorker(@PathParam("id") UUID id, @NotNull @Valid PlanAppointment command) {
    return views.whole(certificates.change(id, certificate -> deliveries.tellCaseWorker(certificate, command)));
  }

  /** The citizen is invited, with a copy to the case worker. */
  @POST
  @Path("/invite")
  @Access(roles = Role.CLINICAL_FUNCTION, over = CLINICAL_FUNCTION)
  @Refuses({"ACT_NOT_ALLOWED", "APPOINTMENT_IN_PAST", "CASE_WORKER_NOT_TOLD"})
  @Operation(summary = "Invite the citizen",
      description = "The case worker has the copy. More than the agreed days after LÆ 271 the case worker must have been told of this very day.")
  public CertificateView invite(@PathParam("id") UUID id, @NotNull @Valid PlanAppointment command) {
    return views.whole(certificates.change(id, certificate -> deliveries.invite(certificate, command)));
  }

  /** The PDF itself; its id is what a delivery names. */
  @POST
  @Path("/documents")
  @Consumes("application/pdf")
  @Produces(MediaType.APPLICATION_JSON)
  @Access(roles = {Role.GP, Role.CLINICAL_FUNCTION, Role.CASE_WORKER, Role.ESDH}, over = {GP, CLINICAL_FUNCTION, SENDER})
  @Refuses({"ACT_NOT_ALLOWED", "DOCUMENT_EMPTY", "DOCUMENT_TOO_LARGE", "DOCUMENT_IS_NO_PDF", "DOCUMENT_UNREADABLE"})
  @Operation(summary = "Put a PDF on the certificate",
      description = "Checked by its bytes and not by its name; stored sealed with checksum and number of pages.")
  public DocumentView attach(@PathParam("id") UUID id, byte[] pdf) {
    Certificate certificate = certificates.change(id, Certificate::attachDocument);
    Authority from = certificate.desk().stream().map(DeskEntry::authority).filter(caller::actsFor).findFirst().orElseThrow();
    return documents.store(certificate, from, pdf);
  }

  /** What is on the certificate. */
  @GET
  @Path("/documents")
  @Access(roles = {Role.CASE_WORKER, Role.TEAM_MEMBER, Role.ESDH, Role.GP, Role.CLINICAL_FUNCTION})
  @Operation(summary = "The documents on a certificate", description = "Oldest first; the bytes are at GET /documents/{id}.")
  public List<DocumentView> list(@PathParam("id") UUID id) {
    return documents.of(certificates.get(id).id());
  }
}
