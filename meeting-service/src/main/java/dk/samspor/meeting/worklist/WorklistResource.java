package dk.samspor.meeting.worklist;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.web.Today;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done today, and how it stands. */
@Path("/api/v1")
@Tag(name = "Worklists")
public class WorklistResource {
  /** More than anybody does in a day; the rest is in the lists of each kind. */
  private static final int MOST = 200;
  private static final Map<String, String> COLLECTIONS =
      Map.of("TEAM_CASE", "team-cases", "MEETING_DAY", "meeting-days", "CONSULTATION", "consultations",
          "OTHER_MEETING", "other-meetings");

  private final OwnDesk desk;
  private final BusinessClock clock;
  private final Circumstances circumstances;
  private final Caller caller;

  WorklistResource(OwnDesk desk, BusinessClock clock, Circumstances circumstances, Caller caller) {
    this.caller = caller;
    this.desk = desk;
    this.clock = clock;
    this.circumstances = circumstances;
  }

  /** What the cases on the caller's desks, or on her own list, ask of the caller, the most urgent first. */
  @GET @Path("/today")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, HEALTH_COORDINATOR})
  @Operation(summary = "What is to be done today", description = "The most urgent 200 cases on the caller's desks that ask something of "
      + "the caller; those without a deadline last. A team case whose citizen lives in another municipality asks besides to be ended or handed "
      + "over: CITIZEN_MOVED or CITIZEN_LIVES_ELSEWHERE. mine=true: only of those she has taken, or been given, on her own list, or coordinates.")
  public Today today(@QueryParam("mine") boolean mine) {
    LocalDate today = clock.today();
    String person = mine ? caller.subject() : null;
    return new Today(today, desk.asks(person, MOST).stream().map(line -> item(line, today)).flatMap(Optional::stream).sorted(Today.ORDER).toList());
  }

  /** For who leads: how many cases stand where, and how many are late. */
  @GET @Path("/standings")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "How many cases stand where, and how many are late")
  public LeadersView standings() {
    return new LeadersView(clock.today(), desk.counts());
  }

  private Optional<Today.Item> item(OwnDesk.Line line, LocalDate today) {
    return ToDo.of(line.kind(), line.part(), line.status(), line.due() != null).map(todo -> new Today.Item(todo.name(),
        todo.text(circumstances.language()), line.kind(), line.caseId(), line.due(), line.due() != null && line.due().isBefore(today),
        "/api/v1/" + COLLECTIONS.get(line.kind()) + "/" + line.caseId()));
  }
}
