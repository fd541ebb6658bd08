package dk.samspor.platform.agreements;

import java.time.LocalDate;
import java.util.Map;

/** A stretch of days with the values one layer (the nation, a region, a municipality) holds on all of them. */
record Period(LocalDate from, LocalDate to, Map<Rule, AgreedValue> values) {

  boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  boolean isOpen() {
    return to.equals(LocalDate.MAX);
  }

  @Override
  public String toString() {
    return from + " to " + (isOpen() ? "open" : to);
  }
}
