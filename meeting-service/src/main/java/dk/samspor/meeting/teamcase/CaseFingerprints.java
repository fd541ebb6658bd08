package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.platform.database.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A certificate's content comes after its letter, when somebody first reads it: only then is it known whether the case has the same
 * twice [D 5.2]. Nobody's act, so the history has no line of it; the case has a new version only where a duplicate was found, since that
 * changes its pages.
 */
@ApplicationScoped
class CaseFingerprints {
  private final EntityManager entities;

  CaseFingerprints(EntityManager entities) {
    this.entities = entities;
  }

  /** @param contents what has come, by document; of those that have a fingerprint none is taken again */
  void take(TeamCase it, Map<UUID, byte[]> contents) {
    var before = it.chapters().documents;
    var now = CaseDocument.marked(before.stream().map(one -> one.sha256() == null && contents.containsKey(one.document())
        ? one.fingerprinted(Fingerprint.of(contents.get(one.document()))) : one).toList());
    if (!now.equals(before)) {
      store(it, now, CaseDocument.pagesOf(now) != CaseDocument.pagesOf(before));
    }
  }

  /** Who reads does not fail because somebody else has changed the case meanwhile: then it is marked the next time it is printed. */
  private void store(TeamCase it, List<CaseDocument> documents, boolean news) {
    entities.createNativeQuery("""
        update team_case set documents = cast(:documents as jsonb), version = version + :news where id = :case and version = :version""")
        .setParameter("documents", StoredJson.write(documents)).setParameter("news", news ? 1 : 0).setParameter("case", it.id())
        .setParameter("version", it.version()).executeUpdate();
    entities.refresh(it);
  }
}
