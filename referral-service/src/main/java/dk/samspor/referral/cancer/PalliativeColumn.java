package dk.samspor.referral.cancer;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;

/** A palliative referral's content as it stands in the table. */
class PalliativeColumn extends JsonColumn<PalliativeContent> {
  PalliativeColumn() {
    super(new TypeReference<>() {});
  }
}
