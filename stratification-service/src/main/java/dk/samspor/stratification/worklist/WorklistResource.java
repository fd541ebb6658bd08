package dk.samspor.stratification.worklist;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.web.Today;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.supply.Supply;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done today, and how it stands. */
@Path("/api/v1")
@Tag(name = "Worklists")
public class WorklistResource {

  /** More than anybody does in a day; the rest is in the lists of each kind. */
  private static final int MOST = 200;

  private final OwnDesk desk;
  private final BusinessClock clock;
  private final Circumstances circumstances;
  private final Supply supply;
  private final Caller caller;

  WorklistResource(OwnDesk desk, BusinessClock clock, Circumstances circumstances, Supply supply, Caller caller) {
    this.desk = desk;
    this.supply = supply;
    this.caller = caller;
    this.clock = clock;
    this.circumstances = circumstances;
  }

  /** What the cases on the municipality's desk ask of its therapists, the most urgent first. */
  @GET
  @Path("/today")
  @Access(roles = THERAPIST)
  @Operation(summary = "What is to be done today", description = "The most urgent 200 cases on the caller's desks that ask something of "
      + "the caller; those without a deadline last.")
  public Today today() {
    var today = clock.today();
    return new Today(today, desk.urgent(MOST).stream().map(line -> item(line, today)).flatMap(Optional::stream).sorted(Today.ORDER).toList());
  }

  /** For who leads: how many cases stand where, how many are late, and which patient groups nobody covers at holiday and illness. */
  @GET
  @Path("/standings")
  @Access(roles = {THERAPIST, CASE_WORKER, ESDH})
  @Operation(summary = "How many cases stand where, how many are late, and where cover is lacking")
  public LeadersView standings() {
    var today = clock.today();
    return LeadersView.of(today, desk.counts(), Person.itsMunicipality(caller).map(municipality -> supply.cover(today, municipality)));
  }

  private Optional<Today.Item> item(OwnDesk.Line line, LocalDate today) {
    return ToDo.of(line.kind(), line.status()).map(todo -> new Today.Item(todo.name(), todo.text(circumstances.language()), line.kind(), line.caseId(),
        line.due(), line.due() != null && line.due().isBefore(today), todo.href(line.caseId())));
  }
}
