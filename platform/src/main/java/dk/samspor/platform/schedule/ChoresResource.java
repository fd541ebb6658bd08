package dk.samspor.platform.schedule;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** For operators: what the service does by itself, when it is due, and the order to do it now. */
@Path("/api/v1/chores")
@Tag(name = "Operations")
public class ChoresResource {

  private final Chores chores;
  private final EntityManager entities;
  private final WorkerRole worker;
  private final Circumstances circumstances;

  ChoresResource(Chores chores, EntityManager entities, WorkerRole worker, Circumstances circumstances) {
    this.chores = chores;
    this.entities = entities;
    this.worker = worker;
    this.circumstances = circumstances;
  }

  /**
   * One chore. Times are real times, UTC.
   *
   * @param done when it was last done; null before the first time
   * @param failed why the last try failed; null when it did not
   */
  public record Standing(String name, Instant due, Instant done, String failed) {}

  /** @param done how many things were done */
  public record Done(int done) {}

  @GET
  @Access(roles = Role.ADMINISTRATOR)
  @Operation(summary = "List chores", description = "What the service does by itself: reminders, expiry. Real times, UTC.")
  public List<Standing> list() {
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      worker.take(connection); // an operator has no desk
      return ChoreTable.read(connection).stream()
          .map(state -> new Standing(state.name(), state.due(), state.done(), state.failed())).toList();
    });
  }

  /** Done by the business time of the request; in production that is now. */
  @POST
  @Path("/{name}/run")
  @Access(roles = Role.ADMINISTRATOR)
  @Refuses("NOT_FOUND")
  @Operation(summary = "Do a chore now",
      description = "Whatever it is due, to its end; in demo and test by the business time of the request.")
  public Done run(@PathParam("name") String name) {
    var chore = chores.named(name).orElseThrow(PlatformCode.NOT_FOUND::refuse);
    return new Done(chores.doNow(chore, circumstances.businessTime()));
  }
}
