package dk.samspor.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.database.WorkerRole;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** What this service has told about a case, for a neighbour that missed some of it. The same that went over Kafka. */
@Path("/api/v1/journal")
@Tag(name = "Operations")
public class JournalResource {

  private static final String OF_CASE = """
      select topic, headers::text, data from outbox where case_id = ? and case_seq between ? and ?
      order by case_seq limit 500""";

  private final EntityManager entities;
  private final WorkerRole worker;
  private final ObjectMapper json;

  JournalResource(EntityManager entities, WorkerRole worker, ObjectMapper json) {
    this.entities = entities;
    this.worker = worker;
    this.json = json;
  }

  /**
   * One fact as it was told.
   *
   * @param topic without the broker's prefix
   * @param attributes CloudEvents attributes by name
   * @param data the fact, JSON as text
   */
  public record Entry(String topic, Map<String, String> attributes, String data) {}

  public record Entries(List<Entry> items) {}

  /** Facts of one case by their numbers, both ends included, in order; at most 500. */
  @GET
  @Path("/{caseId}")
  @Access(roles = Role.SERVICE)
  @Operation(summary = "Facts of a case, again",
      description = "By their numbers within the case (`caseseq`), both ends included, at most 500. A fact holds no "
          + "personal data; a case without facts answers with an empty list.")
  public Entries ofCase(@PathParam("caseId") UUID caseId, @QueryParam("from") int from, @QueryParam("to") int to) {
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      worker.take(connection); // the asking service has no desk
      return new Entries(entries(connection, caseId, from, to));
    });
  }

  private List<Entry> entries(Connection connection, UUID caseId, int from, int to) throws SQLException {
    try (var query = connection.prepareStatement(OF_CASE)) {
      query.setObject(1, caseId);
      query.setInt(2, from);
      query.setInt(3, to);
      try (ResultSet row = query.executeQuery()) {
        List<Entry> entries = new ArrayList<>();
        while (row.next()) {
          entries.add(new Entry(row.getString(1), json.readValue(row.getString(2), new TypeReference<>() {}), row.getString(3)));
        }
        return entries;
      }
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
