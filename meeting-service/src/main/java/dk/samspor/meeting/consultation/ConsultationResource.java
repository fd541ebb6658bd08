package dk.samspor.meeting.consultation;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;

import dk.samspor.meeting.CallersMunicipality;
import dk.samspor.platform.access.Access;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Preparation consultations: slots the region offers, and what came of them [D 5.1]. */
@Path("/api/v1/consultations")
@Tag(name = "Preparation consultations")
public class ConsultationResource {
  private final Consultations consultations;
  private final Advice advice;
  private final CallersMunicipality municipality;

  ConsultationResource(Consultations consultations, Advice advice, CallersMunicipality municipality) {
    this.consultations = consultations;
    this.advice = advice;
    this.municipality = municipality;
  }

  /** Offers a municipality a slot with a coordinator who is free then. */
  @POST @ResponseStatus(201)
  @Access(roles = HEALTH_COORDINATOR)
  @Refuses({"NOT_YOUR_AUTHORITY", "CONSULTATION_PASSED", "NO_COORDINATOR_FREE", "COORDINATOR_UNKNOWN", "COORDINATOR_DOUBLE_BOOKED",
      "COORDINATOR_ON_LEAVE"})
  @Operation(summary = "Offers a municipality a slot with a coordinator who is free then")
  public ConsultationView offer(@NotNull @Valid OfferConsultation command) {
    return advice.offer(command).view();
  }

  /** The caller's own slots, in the order they were offered; narrowed by status, date or case. */
  @GET
  @Access(roles = {CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The caller's own slots, in the order they were offered; narrowed by status, date or case")
  public Page<ConsultationView> list(@QueryParam("status") Consultation.Status status, @QueryParam("date") LocalDate date,
      @QueryParam("teamCase") UUID teamCase, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return consultations.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()),
        Filter.eq("date", date), Filter.eq("teamCase", teamCase)).map(Consultation::view);
  }

  /** Whether the caller's municipality is offered consultations as often as agreed. */
  @GET @Path("/rhythm")
  @Access(roles = {CASE_WORKER, ESDH})
  @Refuses({"AUTHORITY_REQUIRED", "NOT_A_MUNICIPALITY"})
  @Operation(summary = "Whether the caller's municipality is offered consultations as often as agreed")
  public Rhythm rhythm(@QueryParam("municipality") String code) {
    return advice.rhythm(municipality.orGiven(code));
  }

  /** One slot. */
  @GET @Path("/{id}")
  @Access(roles = {CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "One slot")
  public ConsultationView get(@PathParam("id") UUID id) {
    return consultations.get(id).view();
  }

  /** Takes the slot for a case of the municipality's own, with the question. */
  @POST @Path("/{id}/book")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"TEAM_CASE_UNKNOWN", "CONSULTATION_PASSED", "CONSULTATION_ALREADY_BOOKED"})
  @Operation(summary = "Takes the slot for a case of the municipality's own, with the question")
  public ConsultationView book(@PathParam("id") UUID id, @NotNull @Valid BookConsultation command) {
    return advice.book(id, command).view();
  }

  /** Gives the slot back: it is there for another case again. */
  @POST @Path("/{id}/give-back")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Operation(summary = "Gives the slot back: it is there for another case again")
  public ConsultationView giveBack(@PathParam("id") UUID id, @NotNull @Valid CancelConsultation command) {
    return consultations.change(id, slot -> slot.giveBack(command.because())).view();
  }

  /** The coordinator's advice, and whether it led to a request for information. */
  @POST @Path("/{id}/advice")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Operation(summary = "The coordinator's advice, and whether it led to a request for information")
  public ConsultationView giveAdvice(@PathParam("id") UUID id, @NotNull @Valid GiveAdvice command) {
    return consultations.change(id, slot -> slot.giveAdvice(command.advice(), command.ledTo())).view();
  }

  /** The region cancels the slot; its coordinator is free then. */
  @POST @Path("/{id}/cancel")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Operation(summary = "The region cancels the slot; its coordinator is free then")
  public ConsultationView cancel(@PathParam("id") UUID id, @NotNull @Valid CancelConsultation command) {
    return advice.cancel(id, command.because()).view();
  }
}
