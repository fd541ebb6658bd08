package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.preparation.PlanVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Two citizens who became one may have brought two open cases of a kind. One goes on with everything that is known, the other is
 * withdrawn; only one that is not on its way to a meeting can be.
 */
@ApplicationScoped
class Duplicates {
  private static final Set<TeamCaseStatus> AT_REST =
      EnumSet.of(TeamCaseStatus.IN_PREPARATION, TeamCaseStatus.POSTPONED, TeamCaseStatus.RETURNED, TeamCaseStatus.NO_SHOW);

  private final TeamCases cases;
  private final DocumentContents contents;
  private final PlanVersions versions;
  private final Journalised journalised;
  private final Instance<WhenCasesMerge> followers;
  private final EntityManager entities;

  Duplicates(TeamCases cases, DocumentContents contents, PlanVersions versions, Journalised journalised,
      Instance<WhenCasesMerge> followers, EntityManager entities) {
    this.cases = cases;
    this.contents = contents;
    this.versions = versions;
    this.journalised = journalised;
    this.followers = followers;
    this.entities = entities;
  }

  TeamCase merge(UUID id, UUID duplicate) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.MERGE);
      var other = theOther(it, duplicate);
      takeOver(it, other);
      other.isTheSameAs(id);
      countAsBefore(id, duplicate);
      followers.forEach(one -> one.merged(duplicate, id));
    });
  }

  private void takeOver(TeamCase it, TeamCase other) {
    var plan = it.chapters().plan;
    it.takeOver(other.chapters());
    if (!plan.equals(it.chapters().plan)) {
      versions.keep(it.id(), it.chapters().plan);
    }
    contents.copy(other.id(), it.id());
    journalised.copy(other.id(), it.id());
  }

  /**
   * Whichever of the two the citizens' merge had set aside: the one that is left counts again, so that no third is opened, and so
   * does the other, should it ever be opened again.
   */
  private void countAsBefore(UUID stays, UUID gone) {
    entities.flush();
    entities.createNativeQuery("update team_case set doubled_by_merge = false where id in (:stays, :gone)")
        .setParameter("stays", stays).setParameter("gone", gone).executeUpdate();
  }

  /** A case of somebody else's is refused in the same words as one that does not exist. */
  private TeamCase theOther(TeamCase it, UUID duplicate) {
    var other = cases.find(duplicate).filter(found -> !found.id().equals(it.id()) && found.citizen().equals(it.citizen())
        && found.homeMunicipality().equals(it.homeMunicipality()) && found.caseKind() == it.caseKind())
        .orElseThrow(() -> MeetingCode.NOT_THE_SAME_CASE.refuse());
    if (!AT_REST.contains(other.status())) {
      throw MeetingCode.DUPLICATE_TOO_FAR.refuse(other.status());
    }
    return cases.get(duplicate);
  }
}
