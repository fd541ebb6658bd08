package dk.samspor.referral.physiotherapy;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import java.util.List;

/** The lists of a referral, as they stand in the table. */
final class Columns {

  private Columns() {}

  static class Sessions extends JsonColumn<List<Session>> {
    Sessions() {
      super(new TypeReference<>() {});
    }
  }

  static class Reports extends JsonColumn<List<ExceptionReport>> {
    Reports() {
      super(new TypeReference<>() {});
    }
  }

  static class StatusReports extends JsonColumn<List<EarlierStatusReport>> {
    StatusReports() {
      super(new TypeReference<>() {});
    }
  }

  static class Disclosures extends JsonColumn<List<Disclosure>> {
    Disclosures() {
      super(new TypeReference<>() {});
    }
  }
}
