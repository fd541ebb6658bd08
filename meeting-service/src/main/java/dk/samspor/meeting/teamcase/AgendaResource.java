package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The agenda of a meeting day. */
@Path("/api/v1/meeting-days/{id}/agenda")
public class AgendaResource {
  private final Agenda agenda;

  AgendaResource(Agenda agenda) {
    this.agenda = agenda;
  }

  /** The day's cases in slot order with their documents, in one call; every citizen shown is in the audit row. */
  @GET
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  public AgendaView agenda(@PathParam("id") UUID id) {
    return agenda.of(id);
  }
}
