package dk.samspor.referral.hospitalstay;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import java.util.List;

/** The discharge summaries of a stay as they stand in the table. */
class Epikrises extends JsonColumn<List<Epikrise>> {
  Epikrises() {
    super(new TypeReference<>() {});
  }
}
