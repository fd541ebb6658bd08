package dk.samspor.meeting.citizen;

import dk.samspor.meeting.teamcase.MovedCitizens;
import dk.samspor.platform.cases.CitizenMerging;
import dk.samspor.platform.cases.WhenCitizensMerge;
import dk.samspor.platform.identity.CitizenId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** A replacement number turned out to be somebody: the team cases are that citizen's. */
@Singleton
class MoveTeamCasesWhenCitizensMerge extends WhenCitizensMerge {

  /** Of two open cases of a kind, the one that moves no longer counts as the one open case. */
  private static final String DOUBLES = """
      update team_case mine set doubled_by_merge = true
      where citizen_id = :gone and status not in ('CLOSED', 'WITHDRAWN') and exists (
        select 1 from team_case other
        where other.citizen_id = coalesce((select to_id from citizen_alias where from_id = :stays), :stays)
          and other.home_municipality = mine.home_municipality and other.case_kind = mine.case_kind
          and other.status not in ('CLOSED', 'WITHDRAWN'))""";

  private final EntityManager entities;
  private final MovedCitizens moved;

  MoveTeamCasesWhenCitizensMerge(CitizenMerging merging, EntityManager entities, MovedCitizens moved) {
    super(merging);
    this.entities = entities;
    this.moved = moved;
  }

  @Override
  protected void beforeMerge(CitizenId gone, CitizenId stays) {
    moved.becomeOne(gone, stays);
    entities.createNativeQuery(DOUBLES).setParameter("gone", gone.value()).setParameter("stays", stays.value()).executeUpdate();
  }
}
