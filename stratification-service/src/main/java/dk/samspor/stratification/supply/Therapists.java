package dk.samspor.stratification.supply;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The therapists. */
@ApplicationScoped
public class Therapists extends Cases<Therapist> {
  Therapists() {
    super(Therapist.class);
  }
}
