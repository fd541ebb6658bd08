package dk.samspor.referral.unit;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import java.util.List;

/** The departments the entrance looked at, as they stand in the table. */
class ConsideredUnits extends JsonColumn<List<ConsideredUnit>> {
  ConsideredUnits() {
    super(new TypeReference<>() {});
  }
}
