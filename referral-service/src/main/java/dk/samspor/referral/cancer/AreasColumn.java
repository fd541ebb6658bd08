package dk.samspor.referral.cancer;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;

/** The four areas as they stand in the table. */
class AreasColumn extends JsonColumn<FourAreas> {
  AreasColumn() {
    super(new TypeReference<>() {});
  }
}
