package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something of a case that a document system journalises.
 *
 * @param item the document's or letter's id
 * @param dated when it was written or printed
 * @param kle subject number, absent where none is configured
 * @param number under which it was journalised, absent while it has not been
 */
public record JournalItem(UUID item, Kind kind, String what, LocalDate dated, String kle, String number, LocalDate journalisedOn) {

  /** What it is. */
  @Schema(name = "JournalItemKind")
  public enum Kind { DOCUMENT, LETTER }

  /** Says nothing of what it is called. */
  @Override public String toString() {
    return "JournalItem[" + item + ", " + kind + "]";
  }
}
