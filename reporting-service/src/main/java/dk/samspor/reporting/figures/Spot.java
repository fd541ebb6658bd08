package dk.samspor.reporting.figures;

import java.util.Map;

/**
 * One square of everything that can be asked about an indicator: a place, a calendar period and, where it is cut further,
 * a code.
 *
 * @param place code of the municipality or region
 * @param region the region it lies in, for municipalities; the country for regions
 * @param cut the further dimension's codes by name; empty for the total
 * @param period label of the month, quarter or year
 */
record Spot(String place, String region, Map<String, String> cut, String period) {

  /** The label of the next coarser period: a month's quarter, a quarter's year. */
  String whole() {
    if (period.contains("Q")) {
      return period.substring(0, 4);
    }
    return period.length() == 4 ? null : period.substring(0, 5) + "Q" + (Integer.parseInt(period.substring(5)) + 2) / 3;
  }

  Spot in(String other) {
    return new Spot(place, region, cut, other);
  }
}
