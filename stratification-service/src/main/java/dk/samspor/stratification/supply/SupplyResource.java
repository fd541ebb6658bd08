package dk.samspor.stratification.supply;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Page;
import dk.samspor.stratification.Asked;
import dk.samspor.stratification.Person;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who there is for a group, and where cover is lacking. */
@Path("/api/v1/supply")
@Tag(name = "Competence")
public class SupplyResource {

  private final Supply supply;
  private final Caller caller;
  private final BusinessClock clock;

  SupplyResource(Supply supply, Caller caller, BusinessClock clock) {
    this.supply = supply;
    this.caller = caller;
    this.clock = clock;
  }

  /** Everybody of the municipality's own with the answer and its reasons; a municipality has some dozens, so one page. */
  @GET
  @Path("/qualified")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "Who may take a case of this level and group on this date, and why the others may not")
  public Page<Qualification> qualified(@QueryParam("level") String level, @QueryParam("group") String group, @QueryParam("date") String date) {
    return new Page<>(supply.all(MayTake.asked(level, group, Asked.day("date", date, clock.today()))), null);
  }

  /** How many qualify for each group's advanced cases, and whether that covers holiday and illness. */
  @GET
  @Path("/cover")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "How each patient group is covered on a date; the agreement says how many it takes")
  public Cover cover(@QueryParam("date") String date) {
    var day = Asked.day("date", date, clock.today());
    return Person.itsMunicipality(caller).map(municipality -> supply.cover(day, municipality)).orElseGet(() -> Cover.none(day));
  }
}
