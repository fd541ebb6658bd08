package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.web.Today;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done today, in the shape every service has, so that a client can merge them. */
@Path("/api/v1/today")
@Tag(name = "Worklists")
public class TodayResource {

  /** More than anybody does in a day; the rest is in the worklist. */
  private static final int MOST = 200;

  private final OwnDesk desk;
  private final BusinessClock clock;
  private final Circumstances circumstances;

  TodayResource(OwnDesk desk, BusinessClock clock, Circumstances circumstances) {
    this.desk = desk;
    this.clock = clock;
    this.circumstances = circumstances;
  }

  @GET
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.TEAM_MEMBER, Role.HOSPITAL, Role.GP, Role.PROVIDER, Role.CLINICAL_FUNCTION,
      Role.HEALTH_COORDINATOR})
  @Operation(summary = "What is to be done today", description = "The most urgent 200 cases on the caller's desks that ask something of "
      + "the caller; those without a deadline last.")
  public Today today() {
    List<WorklistLine> urgent = desk.lines(new WorklistQuestion(null, null, null, null, null, WorklistQuestion.Sort.DUE, null, MOST)).items();
    return new Today(clock.today(), urgent.stream().map(this::item).flatMap(Optional::stream).sorted(Today.ORDER).toList());
  }

  private Optional<Today.Item> item(WorklistLine line) {
    return ToDo.of(line).map(todo -> new Today.Item(todo.name(), todo.text(circumstances.language()), line.kind().name(), line.caseId(),
        line.due(), line.late(), line.href()));
  }
}
