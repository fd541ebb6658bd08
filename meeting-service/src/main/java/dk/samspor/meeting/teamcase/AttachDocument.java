package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.DocumentType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Attaches a reference to a document that lies with its owner.
 *
 * @param document the owner's id of it
 * @param pages its length in A4 pages
 * @param dated when it was written, legal date
 * @param title what the table of contents calls it, may be absent
 * @param sha256 fingerprint of its content in hexadecimal: the same content is not attached twice [D 5.2]; may be absent
 * @param content the document itself, a PDF in Base64, at most about seven megabytes; absent where it stays with its owner. Its
 *     pages and fingerprint are then read from it
 */
public record AttachDocument(@NotNull UUID document, @NotNull DocumentType type, @Min(0) int pages, @NotNull LocalDate dated,
    @Size(max = 200) String title, @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256, byte[] content) {

  CaseDocument asReference() {
    return new CaseDocument(document, type, pages, dated, null, title, sha256 == null ? null : sha256.toLowerCase(Locale.ROOT), false, null);
  }

  /** As its content says: nobody has to count pages or compute a fingerprint. */
  CaseDocument asContent(int counted, String fingerprint) {
    return new CaseDocument(document, type, counted, dated, null, title, fingerprint, true, null);
  }

  /** Says nothing of what the document is called. */
  @Override public String toString() {
    return "AttachDocument[" + type + ", " + pages + " pages]";
  }
}
