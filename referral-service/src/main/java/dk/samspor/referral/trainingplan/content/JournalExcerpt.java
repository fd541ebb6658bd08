package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A piece of the hospital's journal that the ward sends along.
 *
 * @param kind what it is taken from, in the ward's words
 * @param signedBy name and title
 */
public record JournalExcerpt(
    @Size(max = 200) String kind,
    LocalDate date,
    @Size(max = 300) String signedBy,
    @Size(max = 20_000) String text) {
  @Override
  public String toString() {
    return "JournalExcerpt[masked]";
  }
}
