package dk.samspor.stratification.offer;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The offers a municipality keeps: its own, and those of other sectors in its area. */
@Path("/api/v1/own-offers")
@Tag(name = "Offers")
public class OwnOfferResource {

  private final Offers offers;
  private final OfferImport imports;
  private final Caller caller;

  OwnOfferResource(Offers offers, OfferImport imports, Caller caller) {
    this.offers = offers;
    this.imports = imports;
    this.caller = caller;
  }

  /** Publishes an offer, or the municipality's description of its training at a level. */
  @POST
  @ResponseStatus(201)
  @Access(roles = THERAPIST)
  @Refuses({"MUNICIPALITY_ONLY", "OFFER_NOT_SOUND"})
  @Operation(summary = "Publish an offer or a description of training")
  public OfferView publish(@Valid @NotNull OfferText command) {
    return OfferView.of(offers.open(new Offer(Person.municipality(caller), command)));
  }

  /**
   * Publishes a whole file: semicolons, UTF-8, a first line with the names of the columns, groups separated by commas. All lines
   * or none: each line that is wrong is named.
   */
  @POST
  @Path("/import")
  @Consumes("text/csv")
  @ResponseStatus(201)
  @Access(roles = THERAPIST)
  @Refuses({"MUNICIPALITY_ONLY", "CSV_NOT_READABLE"})
  @Operation(summary = "Publish offers from a CSV file: all lines or none")
  public ImportedOffers importAll(byte[] csv) {
    return imports.take(csv, Person.municipality(caller));
  }

  /** The offers the municipality keeps, oldest first. */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "The offers the municipality keeps, oldest first")
  public Page<OfferView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return offers.page(PageRequest.of(cursor, limit)).map(OfferView::of);
  }

  /** One offer the municipality keeps. */
  @GET
  @Path("/{id}")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "One offer the municipality keeps")
  public OfferView get(@PathParam("id") UUID id) {
    return OfferView.of(offers.get(id));
  }

  /** Says anew what is offered, waiting time included. */
  @POST
  @Path("/{id}/replace")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "OFFER_NOT_SOUND"})
  @Operation(summary = "Replace what an offer says")
  public OfferView replace(@PathParam("id") UUID id, @Valid @NotNull OfferText command) {
    return OfferView.of(offers.change(id, offer -> offer.replace(command)));
  }

  /** Takes an offer out of the catalogue. */
  @POST
  @Path("/{id}/withdraw")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Take an offer out of the catalogue")
  public OfferView withdraw(@PathParam("id") UUID id) {
    return OfferView.of(offers.change(id, Offer::withdraw));
  }
}
