package dk.samspor.referral.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document on a case.
 *
 * @param from who put it there, such as {@code practice:024015}
 * @param sha256 checksum of the bytes as they came, in hexadecimal
 * @param size in bytes
 */
public record DocumentView(UUID id, UUID caseId, String from, LocalDate date, String mediaType, String sha256, int size, int pages) {
  @Override
  public String toString() {
    return "DocumentView[" + id + "]";
  }
}
