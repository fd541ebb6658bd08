package dk.samspor.referral.unit;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import java.util.List;

/** What was sent before, as it stands in the table. */
class EarlierUnitReferrals extends JsonColumn<List<EarlierUnitReferral>> {
  EarlierUnitReferrals() {
    super(new TypeReference<>() {});
  }
}
