package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One document out of a case of the caller's own; who reads it has read of the citizen, and stands in the audit row. */
@ApplicationScoped
class SingleDocuments {
  private final TeamCases cases;
  private final OwnersDocuments owners;

  SingleDocuments(TeamCases cases, OwnersDocuments owners) {
    this.cases = cases;
    this.owners = owners;
  }

  CaseDocument of(UUID teamCase, UUID document) {
    return on(cases.get(teamCase), document);
  }

  /** The answer's ETag is the document's, so the case is looked at and is not the answer's subject. */
  Opened open(UUID teamCase, UUID document) {
    var it = cases.sharing(Filter.eq("id", teamCase)).stream().findFirst().orElseThrow(PlatformCode.NOT_FOUND::refuse);
    var found = on(it, document);
    return new Opened(found, owners.contentOf(it, found).orElseThrow(MeetingCode.DOCUMENT_WITH_ITS_OWNER::refuse));
  }

  private static CaseDocument on(TeamCase it, UUID document) {
    return it.chapters().documents.stream().filter(one -> one.document().equals(document)).findFirst()
        .orElseThrow(PlatformCode.NOT_FOUND::refuse);
  }

  /** @param pdf as it came */
  record Opened(CaseDocument document, byte[] pdf) {

    /** Says nothing of what is written. */
    @Override public String toString() {
      return "Opened[" + document + "]";
    }
  }
}
