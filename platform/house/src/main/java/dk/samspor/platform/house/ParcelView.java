package dk.samspor.platform.house;

import java.util.Set;
import java.util.UUID;

public record ParcelView(UUID id, String status, int weight, long version, Set<Parcel.Act> allowedActions) {

  static ParcelView of(Parcel parcel) {
    return new ParcelView(parcel.id(), parcel.status().name(), parcel.weight, parcel.version(), parcel.allowedActions());
  }
}
