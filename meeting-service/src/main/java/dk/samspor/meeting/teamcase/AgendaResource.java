package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agenda of a meeting day. */
@Path("/api/v1/meeting-days/{id}/agenda")
@Tag(name = "Meeting days")
public class AgendaResource {
  private final Agenda agenda;
  private final PaperDesk paper;

  AgendaResource(Agenda agenda, PaperDesk paper) {
    this.agenda = agenda;
    this.paper = paper;
  }

  /**
   * Everything needed on the day, in one call: the cases in slot order with documents, papers sent, awaited certificates and what the
   * caller can do, and the other meetings in places of the day. Every citizen shown is in the audit row.
   */
  @GET
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The day's agenda in one call",
      description = "Cases in slot order with their documents, when the papers were sent, awaited certificates, urgency, the coordinator's "
          + "statement and what the caller can do with each; and other meetings in places of the day, as far as the caller has a part in "
          + "them. Every citizen shown is in the audit row.")
  public AgendaView agenda(@PathParam("id") UUID id) {
    return agenda.of(id);
  }

  /** The agenda on paper. */
  @GET @Path("/print")
  @Produces("application/pdf")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The agenda on paper, as a PDF")
  public byte[] print(@PathParam("id") UUID id) {
    return paper.agenda(agenda.of(id));
  }
}
