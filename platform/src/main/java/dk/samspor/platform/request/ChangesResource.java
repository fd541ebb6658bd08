package dk.samspor.platform.request;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has changed on the caller's own cases, for systems that poll, such as an ESDH that journalises by KLE number. */
@Path("/api/v1/changes")
@Tag(name = "Changes")
public class ChangesResource {

  /** Rows of transactions that may still be open are held back, so that a cursor never passes one that commits later. */
  private static final String SETTLED = """
      select h.xact::text || '.' || h.id, h.case_id, h.kind, h.kle, h.act, h.to_status, h.business_date, h.at, h.citizen_id, h.document
      from history h
      where h.audience && cast(:mine as text[]) and h.xact < pg_snapshot_xmin(pg_current_snapshot())
        and (h.xact, h.id) > (cast(:xact as xid8), :id)
      order by h.xact, h.id limit :limit
      """;

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Journal journal;

  ChangesResource(EntityManager entities, OwnDesks ownDesks, Journal journal) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.journal = journal;
  }

  /**
   * One change of one case.
   *
   * @param kle subject number under which it is journalised, where the kind has one
   * @param document the document or letter the act was about; absent for most acts
   * @param businessDate legal date, Copenhagen
   */
  public record Change(String cursor, UUID caseId, String kind, String kle, String act, String status, UUID document,
      LocalDate businessDate, Instant at) {}

  @GET
  @Operation(summary = "Changes on own cases since a cursor",
      description = "Keep `next` and send it as `cursor` the next time; an empty page has no `next`: keep the old one.")
  @Access(roles = {Role.ESDH, Role.CASE_WORKER, Role.THERAPIST, Role.HOSPITAL, Role.GP, Role.HEALTH_COORDINATOR,
      Role.CLINICAL_FUNCTION, Role.PROVIDER, Role.TEAM_MEMBER})
  public Page<Change> changes(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    var request = PageRequest.of(null, limit);
    var from = ChangesCursor.parse(cursor);
    List<?> rows = entities.createNativeQuery(SETTLED)
        .setParameter("mine", ownDesks.authorities().toArray(String[]::new))
        .setParameter("xact", from.xact())
        .setParameter("id", from.id())
        .setParameter("limit", request.limit())
        .getResultList();
    var changes = rows.stream().map(row -> change((Object[]) row)).toList();
    return new Page<>(changes, changes.isEmpty() ? null : changes.getLast().cursor());
  }

  private Change change(Object[] row) {
    journal.looked(new CitizenId((UUID) row[8]));
    return new Change((String) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4],
        (String) row[5], (UUID) row[9], localDate(row[6]), instant(row[7]));
  }

  private static LocalDate localDate(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static Instant instant(Object value) {
    return value instanceof java.time.OffsetDateTime time ? time.toInstant() : (Instant) value;
  }
}
