package dk.samspor.stratification.offer;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The offers. */
@ApplicationScoped
public class Offers extends Cases<Offer> {
  Offers() {
    super(Offer.class);
  }
}
