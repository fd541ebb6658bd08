package dk.samspor.meeting.teamcase;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A doctor took a certificate's document out: the copy that was fetched of it goes, and whoever prints the case fetches anew. */
@ApplicationScoped
class ForgetTakenOutDocuments implements LetterHandler {
  private static final String DOCUMENTS = "DOCUMENTS";

  private final DocumentContents contents;

  ForgetTakenOutDocuments(DocumentContents contents) {
    this.contents = contents;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.CertificateRedacted.v1");
  }

  @Override public void handle(Letter letter) {
    if (letter.data(TakenOut.class).texts().contains(DOCUMENTS)) {
      contents.forgetAllOf(letter.citizen(), letter.caseId());
    }
  }

  /** What is needed of the fact. */
  record TakenOut(List<String> texts) {
    TakenOut {
      texts = texts == null ? List.of() : texts;
    }

    /** Codes only. */
    @Override public String toString() {
      return "TakenOut[]";
    }
  }
}
