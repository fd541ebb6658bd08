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
      + "the caller; those without a deadline last. Up to 200 more are open though their citizen lives in another municipality: CITIZEN_MOVED or "
      + "CITIZEN_LIVES_ELSEWHERE, in place of what the case asks else.")
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
    if (line.moved() != null) {
      var moved = CitizenElsewhere.of(line.moved());
      return Optional.of(item(line, today, moved.name(), moved.text(circumstances.language()), CitizenElsewhere.href(line.kind(), line.caseId())));
    }
    return ToDo.of(line.kind(), line.status()).map(todo -> item(line, today, todo.name(), todo.text(circumstances.language()), todo.href(line.caseId())));
  }

  private static Today.Item item(OwnDesk.Line line, LocalDate today, String what, String text, String href) {
    return new Today.Item(what, text, line.kind(), line.caseId(), line.due(), line.due() != null && line.due().isBefore(today), href);
  }
}
