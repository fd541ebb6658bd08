package dk.samspor.platform.house;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Parcels extends Cases<Parcel> {
  Parcels() {
    super(Parcel.class);
  }
}
