package dk.samspor.meeting.preparation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * A document of the case presentation.
 *
 * @param document the owner's id of the document
 * @param pages its length in A4 pages
 * @param dated when it was written or delivered, legal date
 * @param request the certificate request it answers, absent when a case worker attached it
 * @param title what the table of contents calls it, absent where its type says enough
 * @param sha256 fingerprint of its content, absent where nobody has told it
 * @param kept whether the content lies here and is printed with the presentation; otherwise it lies with its owner
 * @param duplicateOf the document before it that has the same content: this one is neither counted nor printed; absent for the others
 */
public record CaseDocument(UUID document, DocumentType type, int pages, LocalDate dated, UUID request, String title, String sha256,
    boolean kept, UUID duplicateOf) {

  /** What a letter tells of a document that lies with its owner. */
  public static CaseDocument elsewhere(UUID document, DocumentType type, int pages, LocalDate dated, UUID request) {
    return new CaseDocument(document, type, pages, dated, request, null, null, false, null);
  }

  /** Its content has come. */
  public CaseDocument fingerprinted(String fingerprint) {
    return new CaseDocument(document, type, pages, dated, request, title, fingerprint, kept, duplicateOf);
  }

  /** In the order they were attached: the first of each content stands, the others are marked as its duplicates [D 5.2]. */
  public static List<CaseDocument> marked(List<CaseDocument> documents) {
    var first = new HashMap<String, UUID>();
    return documents.stream().map(one -> one.asDuplicateOf(one.sha256 == null ? null : first.putIfAbsent(one.sha256, one.document))).toList();
  }

  private CaseDocument asDuplicateOf(UUID other) {
    return new CaseDocument(document, type, pages, dated, request, title, sha256, kept, other);
  }

  /** A4 pages of what is read: the same content counts once. */
  public static int pagesOf(List<CaseDocument> documents) {
    return once(documents).stream().mapToInt(CaseDocument::pages).sum();
  }

  /** Without the duplicates. */
  public static List<CaseDocument> once(List<CaseDocument> documents) {
    return documents.stream().filter(one -> one.duplicateOf == null).toList();
  }

  /** The case presentation is chronological [D 5.2]; of one day, in the order they came. */
  public static List<CaseDocument> chronological(List<CaseDocument> documents) {
    return documents.stream().sorted(Comparator.comparing(CaseDocument::dated)).toList();
  }

  /** The same content under another id is the same document twice [D 5.2]. */
  public boolean hasTheContentOf(CaseDocument other) {
    return sha256 != null && sha256.equals(other.sha256) && !document.equals(other.document);
  }

  /** Says nothing of what the document is called. */
  @Override public String toString() {
    return "CaseDocument[" + type + ", " + pages + " pages]";
  }
}
