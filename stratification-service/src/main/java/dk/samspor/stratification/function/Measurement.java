package dk.samspor.stratification.function;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Function as it was found.
 *
 * @param on        legal day it describes; for BEFORE the time before the event as the citizen tells it
 * @param by        who measured
 * @param withdrawn it was wrong and counts no more; it stays to be read
 */
public record Measurement(UUID id, Moment moment, LocalDate on, String by, List<IcfItem> items, boolean withdrawn) {

  /** When in the course. */
  public enum Moment { BEFORE, DISCHARGE, START, UNDERWAY, END }

  Optional<IcfItem> item(IcfCode code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  Measurement withdraw() {
    return new Measurement(id, moment, on, by, items, true);
  }

  /** Without what was found. */
  @Override
  public String toString() {
    return "Measurement[" + moment + ", " + on + "]";
  }
}
