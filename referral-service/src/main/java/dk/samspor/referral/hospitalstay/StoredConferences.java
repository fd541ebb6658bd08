package dk.samspor.referral.hospitalstay;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import java.util.List;

/** The discharge conferences of a stay as they stand in the table. */
class StoredConferences extends JsonColumn<List<Conference>> {
  StoredConferences() {
    super(new TypeReference<>() {});
  }
}
