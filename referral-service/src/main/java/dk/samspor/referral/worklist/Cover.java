package dk.samspor.referral.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A colleague looks after somebody's list.
 *
 * @param from first day
 * @param to last day, itself included
 * @param madeBy who said so
 */
public record Cover(UUID id, String authority, String absent, String coveredBy, LocalDate from, LocalDate to, String madeBy) {
  @Override
  public String toString() {
    return "Cover[" + id + "]";
  }
}
