package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a municipality's document system has journalised of a case. */
@Path("/api/v1/team-cases/{id}/journal")
@Tag(name = "Journalising")
public class JournalisedResource {
  private final Journalised journalised;

  JournalisedResource(Journalised journalised) {
    this.journalised = journalised;
  }

  /** The case's documents and letters with the number each was journalised under; those without a number wait. */
  @GET
  @Access(roles = {CASE_WORKER, ESDH})
  @Operation(summary = "The case's documents and letters with the number each was journalised under")
  public List<JournalItem> items(@PathParam("id") UUID id) {
    return journalised.of(id);
  }

  /** The document system's receipt: journalised, under this number. */
  @POST
  @Access(roles = {CASE_WORKER, ESDH})
  @Refuses({"JOURNAL_ITEM_UNKNOWN", "ALREADY_JOURNALISED"})
  @Operation(summary = "The document system's receipt: journalised, under this number")
  public List<JournalItem> receipt(@PathParam("id") UUID id, @NotNull @Valid Journalise command) {
    return journalised.receipt(id, command);
  }
}
