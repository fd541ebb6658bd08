package dk.samspor.referral.conversation;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.cases.WholeDesk;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Free messages between the parties of a case, as threads [R 3.2–3.3]. */
@Path("/api/v1/conversations")
@Tag(name = "Conversations")
public class ConversationResource {

  private final Conversations threads;
  private final WholeDesk desks;
  private final Caller caller;
  private final BusinessClock clock;

  ConversationResource(Conversations threads, WholeDesk desks, Caller caller, BusinessClock clock) {
    this.threads = threads;
    this.desks = desks;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @ResponseStatus(201)
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Refuses({"NOT_FOUND", "ONLY_A_COPY"})
  @Operation(summary = "Begin a thread on a case", description = "On any case of one's own. All who have a part in it read along, but for who "
      + "only has a copy.")
  public ConversationView open(@NotNull @Valid OpenConversation command) {
    WholeDesk.Of about = desks.find(command.caseId());
    return ConversationView.of(threads.open(new Conversation(about, command.subject(), message(about, command.text()))));
  }

  @GET
  @Path("/{id}")
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Operation(summary = "Read a thread", description = "For the parties of its case.")
  public ConversationView get(@PathParam("id") UUID id) {
    return ConversationView.of(threads.get(id));
  }

  @GET
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Operation(summary = "List own threads", description = "Oldest first, with a cursor; of one case where it is named. Nothing in a list tells "
      + "what is said.")
  public Page<ConversationLine> list(@QueryParam("case") UUID aboutCase, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return threads.page(PageRequest.of(cursor, limit), Filter.eq("aboutCase", aboutCase)).map(ConversationLine::of);
  }

  @POST
  @Path("/{id}/reply")
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Refuses({"ACT_NOT_ALLOWED", "ONLY_A_COPY"})
  @Operation(summary = "Answer", description = "Opens a closed thread again. Who has joined the case since reads along from here.")
  public ConversationView reply(@PathParam("id") UUID id, @NotNull @Valid Reply command) {
    return ConversationView.of(threads.change(id, thread -> {
      WholeDesk.Of about = desks.find(thread.aboutCase());
      thread.reply(message(about, command.text()), about);
    }));
  }

  @POST
  @Path("/{id}/close")
  @Access(roles = {Role.HOSPITAL, Role.GP, Role.THERAPIST, Role.CASE_WORKER, Role.PROVIDER, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Close a thread", description = "It stays readable.")
  public ConversationView close(@PathParam("id") UUID id) {
    return ConversationView.of(threads.change(id, Conversation::close));
  }

  private Message message(WholeDesk.Of about, String text) {
    DeskEntry own = Speakers.of(about, caller);
    return new Message(clock.now(), own.authority().value(), caller.subject(), text);
  }
}
