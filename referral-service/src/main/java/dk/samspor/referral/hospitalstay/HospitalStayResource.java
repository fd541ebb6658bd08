package dk.samspor.referral.hospitalstay;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.citizen.ShownCitizens;
import dk.samspor.referral.hospitalstay.HospitalStayView.ConferenceView;
import dk.samspor.referral.hospitalstay.HospitalStayView.EpikriseView;
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

/** Hospital notifications [R 3.2–3.3]. */
@Path("/api/v1/hospital-stays")
@Tag(name = "Hospital stays")
public class HospitalStayResource {

  private final HospitalStays stays;
  private final Ward ward;
  private final ShownCitizens citizens;

  HospitalStayResource(HospitalStays stays, Ward ward, ShownCitizens citizens) {
    this.stays = stays;
    this.ward = ward;
    this.citizens = citizens;
  }

  @POST
  @ResponseStatus(201)
  @Access(roles = Role.HOSPITAL)
  @Refuses({"NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED", "CITIZEN_REQUIRED", "CITIZEN_UNKNOWN", "CPR_INVALID", "BIRTH_DATE_IN_FUTURE",
      "UNKNOWN_MUNICIPALITY", "DATE_IN_FUTURE", "STAY_ALREADY_NOTIFIED"})
  @Operation(summary = "Tell of an admission", description = "Where the municipality already helps the citizen its admission report comes "
      + "with the answer. An acute admission within 30 days after a discharge is told of as a readmission.")
  public HospitalStayView admit(@NotNull @Valid AdmitCitizen command) {
    return view(ward.admit(command));
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER, Role.GP, Role.ESDH})
  @Operation(summary = "Read a stay", description = "For the hospital, the municipality and the GP; the CPR number not for the GP's copy.")
  public HospitalStayView get(@PathParam("id") UUID id) {
    return view(stays.get(id));
  }

  @GET
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER, Role.GP, Role.ESDH})
  @Operation(summary = "List own stays", description = "Oldest first; lacksEpikrise=true is the worklist of discharges without a final epikrise.")
  public Page<HospitalStayLine> list(@QueryParam("status") HospitalStay.Status status, @QueryParam("lacksEpikrise") Boolean lacksEpikrise,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return stays.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()),
        Filter.eq("lacksEpikrise", lacksEpikrise)).map(HospitalStayLine::of);
  }

  @POST
  @Path("/{id}/admission-report")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER, Role.ESDH}, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Send the admission report", description = "What the municipality does for the citizen; takes the place of an automatic one,"
      + " which stays in `earlierAdmissionReports`.")
  public HospitalStayView answerAdmission(@PathParam("id") UUID id, @NotNull @Valid AnswerAdmission command) {
    return view(stays.change(id, stay -> stay.answerAdmission(command.text(), false, ward.today())));
  }

  @POST
  @Path("/{id}/ready")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED", "DISCHARGE_BEFORE_ADMISSION"})
  @Operation(summary = "Ready for discharge", description = "Treatment is over; what the citizen needs at home.")
  public HospitalStayView ready(@PathParam("id") UUID id, @NotNull @Valid ReportReady command) {
    return view(stays.change(id, stay -> stay.reportReady(command)));
  }

  @POST
  @Path("/{id}/conference")
  @Access(roles = {Role.HOSPITAL, Role.CASE_WORKER, Role.THERAPIST}, over = {SENDER, RECEIVER})
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Call a discharge conference", description = "For complex discharges; the meeting service plans it, and the stay shows for which day, and "
      + "the day of discharge that was agreed.")
  public HospitalStayView callConference(@PathParam("id") UUID id, @NotNull @Valid CallConference command) {
    return view(stays.change(id, stay -> stay.callConference(command)));
  }

  @POST
  @Path("/{id}/coordinator")
  @Access(roles = {Role.HOSPITAL, Role.CASE_WORKER, Role.THERAPIST}, over = {SENDER, RECEIVER})
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Name the discharge coordinator", description = "Whom the others call.")
  public HospitalStayView nameCoordinator(@PathParam("id") UUID id, @NotNull @Valid NameCoordinator command) {
    return view(stays.change(id, stay -> stay.nameCoordinator(command)));
  }

  @POST
  @Path("/{id}/discharge")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED", "DISCHARGE_BEFORE_ADMISSION", "DATE_IN_FUTURE"})
  @Operation(summary = "Tell of the discharge", description = "With its time. From here the epikrise is awaited.")
  public HospitalStayView discharge(@PathParam("id") UUID id, @NotNull @Valid DischargeCitizen command) {
    return view(stays.change(id, stay -> ward.discharge(stay, command)));
  }

  @POST
  @Path("/{id}/discharge-report")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Send the discharge report", description = "To the municipality; before or after the discharge. A former"
      + " one stays in `earlierDischargeReports`.")
  public HospitalStayView sendDischargeReport(@PathParam("id") UUID id, @NotNull @Valid SendDischargeReport command) {
    return view(stays.change(id, stay -> stay.sendDischargeReport(command, ward.today())));
  }

  @POST
  @Path("/{id}/epikrise")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED", "EPIKRISE_ALREADY_SENT"})
  @Operation(summary = "Send the epikrise", description = "To the GP; a provisional one may be replaced later, and both are kept. Counted in working days from the discharge.")
  public HospitalStayView sendEpikrise(@PathParam("id") UUID id, @NotNull @Valid SendEpikrise command) {
    return view(stays.change(id, stay -> ward.sendEpikrise(stay, command)));
  }

  @POST
  @Path("/{id}/enter-in-error")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Mark a stay as entered in error", description = "The wrong citizen, say; it stays readable and no figure counts it.")
  public HospitalStayView enterInError(@PathParam("id") UUID id) {
    return view(stays.change(id, HospitalStay::enterInError));
  }

  private HospitalStayView view(HospitalStay stay) {
    HospitalStayView.Stored stored = stay.stored();
    return new HospitalStayView(stay.id(), stay.status(), stay.allowedActions(), stored.sender(), stored.contactId(), stay.homeMunicipality(),
        stored.practice(), citizens.of(stay.citizen(), stay.desk()), stored.admittedAt(), stored.acute(), stored.reason(),
        stored.admissionReport(), stored.admissionReportAutomatic(), stored.readyOn(), stored.needs(), stored.coordinator(),
        stored.coordinatorPhone(), stored.dischargedAt(), stored.dischargeReport(), stored.earlier().admission(),
        stored.earlier().discharge(), stored.epikriseDue(), stored.lacksEpikrise(),
        stored.epikrises().stream().map(one -> new EpikriseView(one.sentOn(), one.provisional(), one.workingDays(), one.text())).toList(),
        stored.conferences().all().stream().map(ConferenceView::of).toList(), stored.conferences().agreedDischarge().orElse(null));
  }
}
