package dk.samspor.referral.cancer;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import java.util.List;

/** What was sent before, as it stands in the table. */
class EarlierPalliationColumn extends JsonColumn<List<EarlierPalliation>> {
  EarlierPalliationColumn() {
    super(new TypeReference<>() {});
  }
}
