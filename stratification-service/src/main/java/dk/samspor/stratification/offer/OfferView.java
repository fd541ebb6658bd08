package dk.samspor.stratification.offer;

import java.util.Set;
import java.util.UUID;

/** An offer as the municipality that keeps it sees it. */
public record OfferView(UUID id, long version, Offer.Status status, String municipality, OfferText offer, Set<Offer.Act> allowedActions) {
  static OfferView of(Offer offer) {
    return new OfferView(offer.id(), offer.version(), offer.status(), offer.homeMunicipality(), offer.says, offer.allowedActions());
  }
}
