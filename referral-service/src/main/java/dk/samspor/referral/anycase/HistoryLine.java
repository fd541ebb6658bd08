package dk.samspor.referral.anycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One act in a case's history.
 *
 * @param from where the case stood; null for the first
 * @param reasons codes, empty where the act has none
 * @param note what was written with the act; null for who has a copy only
 * @param actor who did it, as the token named her; shown to her own authority only
 * @param authority for whom
 * @param businessDate legal date, Copenhagen
 */
public record HistoryLine(String act, String from, String to, List<String> reasons, String note, String actor, String authority,
    LocalDate businessDate, Instant at) {
  @Override
  public String toString() {
    return "HistoryLine[" + businessDate + "]";
  }
}
