package dk.samspor.stratification.offer;

/** How many offers a file gave. */
public record ImportedOffers(int published) {}
