package dk.samspor.referral.citizen;

import java.util.UUID;

/**
 * Two ids that are one citizen now.
 *
 * @param gone the id of the replacement number
 * @param citizen the id everything belongs to from now on
 */
public record CitizenMergeView(UUID id, UUID gone, UUID citizen, String homeMunicipality) {

  static CitizenMergeView of(CitizenMerge merge) {
    return new CitizenMergeView(merge.id(), merge.gone(), merge.citizen().value(), merge.homeMunicipality());
  }

  @Override
  public String toString() {
    return "CitizenMergeView[" + id + "]";
  }
}
