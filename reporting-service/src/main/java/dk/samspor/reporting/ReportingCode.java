package dk.samspor.reporting;

import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.Saying;

/** Reporting's own ways of saying no. */
public enum ReportingCode implements ErrorCode {
  UNKNOWN_INDICATOR(400, "Indikatoren {0} findes ikke. Se /api/v1/indicators.", "There is no indicator {0}. See /api/v1/indicators."),
  DIMENSION_NOT_OFFERED(400, "{0} kan ikke opdeles efter {1}.", "{0} cannot be cut by {1}."),
  PERIOD_UNKNOWN(400, "Perioden {0} findes ikke: brug day, month, quarter, year eller all.",
      "There is no period {0}: use day, month, quarter, year or all."),
  DATE_INVALID(400, "{0} er ikke en dato mellem 1900 og 2200: skriv åååå-mm-dd.",
      "{0} is not a date between 1900 and 2200: write yyyy-mm-dd."),
  PLACE_UNKNOWN(400, "Stedet findes ikke: skriv municipality:0461, region:1083 eller national.",
      "There is no such place: write municipality:0461, region:1083 or national."),
  WINDOW_BACKWARDS(400, "Vinduet ender, før det begynder.", "The window ends before it begins."),
  FORMAT_UNKNOWN(400, "Formatet {0} findes ikke: brug csv, csv-da, json eller parquet.", "There is no format {0}: use csv, csv-da, json or parquet."),
  SERIES_HAS_FAULTS(409, "Serien har {0} fejl, den første på linje {1}. Se dem i forhåndsvisningen.",
      "The series has {0} faults, the first on line {1}. See them in the preview."),
  SERIES_UPLOADED_MEANWHILE(409, "Nogen anden har netop uploadet en ny version af serien. Se den, og prøv igen.",
      "Somebody else has just uploaded a new version of the series. Look at it and try again."),
  NOT_YOUR_PLACE(403, "Du handler ikke på vegne af det sted.", "You do not act for that place."),
  TARGET_HAS_NO_DIRECTION(409, "{0} har ingen retning og kan ikke have et mål.", "{0} has no direction and can have no target."),
  TARGET_EXISTS(409, "Der er allerede et mål fra {0}.", "There is a target from {0} already."),
  REBUILD_RUNNING(409, "En genopbygning er i gang.", "A rebuild is running."),
  NO_REBUILD_YET(404, "Der har ikke været en genopbygning.", "There has been no rebuild.");

  private final Saying saying;

  ReportingCode(int status, String danish, String english) {
    this.saying = new Saying(status, danish, english);
  }

  @Override
  public Saying saying() {
    return saying;
  }
}
