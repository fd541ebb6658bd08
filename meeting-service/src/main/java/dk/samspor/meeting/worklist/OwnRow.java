package dk.samspor.meeting.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** A statement about one case of the caller's desk: it must be there now, and the look at it is journalled. */
@ApplicationScoped
class OwnRow {
  private final OwnDesks ownDesks;
  private final Journal journal;

  OwnRow(OwnDesks ownDesks, Journal journal) {
    this.ownDesks = ownDesks;
    this.journal = journal;
  }

  /** @param query asks with {@code :case} and {@code :mine} for the citizen's id; a case that is not the caller's does not exist */
  void seen(UUID caseId, Query query) {
    List<?> citizens = query.setParameter("case", caseId).setParameter("mine", authorities()).getResultList();
    if (citizens.isEmpty()) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
    journal.looked(new CitizenId((UUID) citizens.getFirst()), caseId);
  }

  String[] authorities() {
    return ownDesks.authorities().toArray(String[]::new);
  }
}
