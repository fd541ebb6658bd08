package dk.samspor.platform.parties;

import java.time.LocalDate;

/**
 * A region, such as 1083 Region Syddanmark. Two of the five merge into Region Østdanmark in 2027.
 *
 * @param from first day it exists
 * @param to last day it exists; {@link LocalDate#MAX} when no end is known
 * @param provisional the code is ours until the official one is announced (docs/law.md)
 */
public record Region(String code, String name, LocalDate from, LocalDate to, boolean provisional) {

  public boolean existsOn(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
