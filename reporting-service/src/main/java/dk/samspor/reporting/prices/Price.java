package dk.samspor.reporting.prices;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one of something costs in a region.
 *
 * @param unit CASE, DAY or CERTIFICATE
 * @param item the service item; {@code *} for whatever has no price of its own
 * @param to last day it holds; null when no end is known
 * @param amount DKK
 * @param priceYear the year whose kroner these are
 * @param unsure no source settles it
 */
public record Price(String region, String unit, String item, LocalDate from, LocalDate to, BigDecimal amount, int priceYear,
    String source, boolean unsure) {

  /** In øre, so that sums are whole numbers. */
  public int oere() {
    return amount.movePointRight(2).intValueExact();
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
