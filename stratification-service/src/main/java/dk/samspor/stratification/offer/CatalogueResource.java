package dk.samspor.stratification.offer;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.GP;
import static dk.samspor.platform.access.Role.HOSPITAL;
import static dk.samspor.platform.access.Role.PROVIDER;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.stratification.Asked;
import dk.samspor.stratification.supply.PatientGroup;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue, for everybody who refers. */
@Path("/api/v1/offers")
@Tag(name = "Offers")
public class CatalogueResource {

  private final Catalogue catalogue;
  private final BusinessClock clock;

  CatalogueResource(Catalogue catalogue, BusinessClock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Published offers valid on a day, of every municipality and sector.
   *
   * @param need         a patient group; offers for everybody are found too
   * @param level        a level; offers bound to none are found too
   * @param place        part of the place, such as a postal code
   * @param municipality code of the municipality that keeps the offer
   * @param kind         OFFER, or TRAINING_DESCRIPTION for how municipalities solve basic and advanced training
   * @param words        part of the title, provider or description
   * @param date         today when absent
   */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER, GP, HOSPITAL, TEAM_MEMBER, PROVIDER})
  @Operation(summary = "Search the offers of every municipality and sector by need, level and place")
  public Page<CatalogueEntry> search(@QueryParam("need") String need, @QueryParam("level") String level, @QueryParam("place") String place,
      @QueryParam("municipality") String municipality, @QueryParam("kind") String kind, @QueryParam("words") String words,
      @QueryParam("date") String date, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    var wanted = new Catalogue.Wanted(Asked.day("date", date, clock.today()), Asked.maybe("kind", kind, OfferText.Kind.class).map(Enum::name).orElse(""),
        Asked.maybe("need", need, PatientGroup.class).map(Enum::name).orElse(""), Asked.maybe("level", level, OfferText.Level.class).map(Enum::name).orElse(""),
        text(place), text(municipality), text(words));
    return catalogue.find(wanted, PageRequest.of(cursor, limit));
  }

  private static String text(String given) {
    return given == null ? "" : given.strip();
  }
}
