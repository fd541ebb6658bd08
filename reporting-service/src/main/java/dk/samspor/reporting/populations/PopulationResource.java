package dk.samspor.reporting.populations;

import static dk.samspor.platform.access.Role.ADMINISTRATOR;
import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;

/** How many live where, year by year. */
@Path("/api/v1/populations")
public class PopulationResource {

  private final Inhabitants inhabitants;
  private final Parties parties;

  PopulationResource(Inhabitants inhabitants, Parties parties) {
    this.inhabitants = inhabitants;
    this.parties = parties;
  }

  /** Places and their inhabitants, all or none of them. */
  public record Loaded(@NotNull @NotEmpty @Size(max = 2_000) List<@Valid LoadedPopulation> populations) {}

  /** What was loaded, with its source. Those the sources print come along without being loaded. */
  @GET
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, ADMINISTRATOR})
  public List<LoadedPopulation> all() {
    return inhabitants.all();
  }

  /** Loads populations, or loads them anew. A region without one of its own is the sum of its municipalities. */
  @PUT
  @Access(roles = ADMINISTRATOR)
  @Refuses("PLACE_UNKNOWN")
  public void load(@Valid Loaded loaded) {
    loaded.populations().stream().filter(one -> parties.findMunicipality(one.place()).isEmpty() && parties.findRegion(one.place()).isEmpty())
        .findFirst().ifPresent(unknown -> {
          throw ReportingCode.PLACE_UNKNOWN.refuse(new Object[0]);
        });
    inhabitants.load(loaded.populations());
  }
}
