package dk.samspor.stratification.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One act in a case's history.
 *
 * @param from         where the case stood, absent for the first
 * @param reasons      codes, empty where the act has none
 * @param note         the professional's own words, or absent
 * @param actor        who did it, as the token named her; shown to the own authority only
 * @param authority    for whom
 * @param businessDate legal date, Copenhagen
 */
public record HistoryLine(String act, String from, String to, List<String> reasons, String note, String actor, String authority, LocalDate businessDate,
    Instant at) {

  /** Says nothing of what is written. */
  @Override
  public String toString() {
    return "HistoryLine[" + act + ", " + businessDate + "]";
  }
}
