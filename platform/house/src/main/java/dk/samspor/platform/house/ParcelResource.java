package dk.samspor.platform.house;

import static dk.samspor.platform.access.Role.HOSPITAL;
import static dk.samspor.platform.access.Role.SERVICE;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/parcels")
public class ParcelResource {

  private final Parcels parcels;
  private final Parties parties;
  private final CitizenVault vault;
  private final BusinessClock clock;

  ParcelResource(Parcels parcels, Parties parties, CitizenVault vault, BusinessClock clock) {
    this.parcels = parcels;
    this.parties = parties;
    this.vault = vault;
    this.clock = clock;
  }

  @POST
  @ResponseStatus(201)
  @Access(roles = HOSPITAL)
  @Refuses("LABEL_TAKEN")
  public ParcelView send(@NotNull @Valid SendParcel command) {
    var home = parties.municipality(command.municipality());
    return ParcelView.of(parcels.open(new Parcel(vault.idOf(command.cpr()), home.code(), command, clock.today())));
  }

  @GET
  @Access(roles = {HOSPITAL, THERAPIST})
  public Page<ParcelView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return parcels.page(PageRequest.of(cursor, limit)).map(ParcelView::of);
  }

  @GET
  @Path("/{id}")
  @Access(roles = {HOSPITAL, THERAPIST})
  public ParcelView get(@PathParam("id") UUID id) {
    return ParcelView.of(parcels.get(id));
  }

  /** For the neighbours, who ask on behalf of their callers. */
  @GET
  @Path("/{id}/weight")
  @Access(roles = SERVICE)
  public ParcelView pull(@PathParam("id") UUID id) {
    return ParcelView.of(parcels.get(id));
  }

  @POST
  @Path("/{id}/open")
  @Access(roles = {HOSPITAL, THERAPIST}, over = Part.RECEIVER)
  public ParcelView open(@PathParam("id") UUID id, @QueryParam("note") String note) {
    return ParcelView.of(parcels.change(id, parcel -> parcel.open(note)));
  }

  /** Nobody said who may use this, so nobody may. */
  @GET
  @Path("/forgotten")
  @Produces("application/json")
  public String forgotten() {
    return "secret";
  }
}
