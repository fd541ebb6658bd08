package dk.samspor.stratification.offer;

/** An offer as everybody reads it, with the municipality that keeps it. */
public record CatalogueEntry(String municipality, OfferText offer) {}
