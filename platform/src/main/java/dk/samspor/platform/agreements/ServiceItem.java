package dk.samspor.platform.agreements;

import java.math.BigDecimal;

/**
 * Something a clinical function delivers, and what it costs a municipality [D table 7].
 *
 * @param code stable, upper snake case
 * @param name in Danish, as the agreement has it
 * @param price in DKK; null where each is charged by its own tariff
 */
public record ServiceItem(String code, String name, Unit unit, BigDecimal price) {

  /** What the price is for. */
  public enum Unit { PER_CASE, PER_ITEM, PER_HOUR, BY_TARIFF }
}
