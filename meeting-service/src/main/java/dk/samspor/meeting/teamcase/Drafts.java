package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.database.StoredJson;
import dk.samspor.meeting.recommendation.HintRules;
import dk.samspor.meeting.recommendation.RecommendationDraft;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Recommendations that are being written. A draft lies beside its case and not in it: it is written every few seconds, which is
 * nobody's act and no new version of the case.
 */
@ApplicationScoped
class Drafts {
  private static final RecommendationDraft NOTHING = new RecommendationDraft(null, null, null, null, null, null, null, null, null);
  private static final String WRITE = """
      insert into recommendation_draft (case_id, revision, draft, written_by) values (:case, 1, cast(:draft as jsonb), :by)
      on conflict (case_id) do update set revision = recommendation_draft.revision + 1, draft = excluded.draft,
        written_by = excluded.written_by where recommendation_draft.revision = :basedOn returning revision""";

  private final EntityManager entities;
  private final TeamCases cases;
  private final BusinessClock clock;
  private final Caller caller;

  Drafts(EntityManager entities, TeamCases cases, BusinessClock clock, Caller caller) {
    this.entities = entities;
    this.cases = cases;
    this.clock = clock;
    this.caller = caller;
  }

  DraftView of(UUID id) {
    return view(cases.get(id), stored(id));
  }

  DraftView write(UUID id, WriteDraft command) {
    var it = cases.get(id);
    it.readyTo(TeamCaseAct.WRITE_DRAFT);
    var before = stored(id);
    int newest = before.map(Stored::revision).orElse(0);
    if (newest != command.basedOn() || written(id, command).isEmpty()) {
      throw MeetingCode.DRAFT_WRITTEN_MEANWHILE.refuse(newest);
    }
    return view(it, stored(id));
  }

  TeamCase askProofReading(UUID id) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.ASK_PROOF_READING);
      it.askProofReading(clock.today(), stored(id).orElseThrow(() -> MeetingCode.DRAFT_MISSING.refuse()).revision());
    });
  }

  TeamCase proofRead(UUID id, ProofRead command) {
    return cases.change(id, it -> it.proofRead(clock.today(), command.remarks()));
  }

  /** It has become the recommendation: from now on that is the one truth. */
  void forget(UUID id) {
    entities.createNativeQuery("delete from recommendation_draft where case_id = :case").setParameter("case", id).executeUpdate();
  }

  private List<?> written(UUID id, WriteDraft command) {
    return entities.createNativeQuery(WRITE, Integer.class).setParameter("case", id)
        .setParameter("draft", StoredJson.write(command.draft())).setParameter("by", caller.subject())
        .setParameter("basedOn", command.basedOn()).getResultList();
  }

  private Optional<Stored> stored(UUID id) {
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<Object[]> rows = entities.createNativeQuery("""
        select revision, written_by, cast(draft as text) from recommendation_draft where case_id = :case""", Object[].class)
        .setParameter("case", id).getResultList();
    return rows.stream().findFirst().map(row -> new Stored(((Number) row[0]).intValue(), (String) row[1],
        StoredJson.read((String) row[2], RecommendationDraft.class)));
  }

  private static DraftView view(TeamCase it, Optional<Stored> stored) {
    var draft = stored.map(Stored::draft).orElse(NOTHING);
    return new DraftView(stored.map(Stored::revision).orElse(0), stored.map(Stored::writtenBy).orElse(null), draft,
        HintRules.look(draft), it.chapters().proofReading);
  }

  private record Stored(int revision, String writtenBy, RecommendationDraft draft) {
    /** Says nothing of what is written. */
    @Override public String toString() {
      return "Stored[" + revision + "]";
    }
  }
}
