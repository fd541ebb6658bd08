package dk.samspor.meeting.worklist;

import dk.samspor.meeting.teamcase.WhenCasesMerge;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Who has taken which case of an authority's desk. No act on the case: its state and its neighbours know nothing of it. */
@ApplicationScoped
class Holders implements WhenCasesMerge {

  /** One statement: the case must be on the caller's desk now, and of several desks it comes on the first one's list. */
  private static final String TAKE = """
      with own as (select authority, case_id, citizen_id from desk
          where case_id = :case and authority = any (cast(:mine as text[])) order by authority limit 1),
        taken as (insert into case_holder (authority, case_id, person, since) select authority, case_id, :person, :on from own
          on conflict (authority, case_id) do update set person = excluded.person, since = excluded.since)
      select citizen_id from own""";
  private static final String LET_GO = """
      with own as (select authority, case_id, citizen_id from desk where case_id = :case and authority = any (cast(:mine as text[]))),
        gone as (delete from case_holder held using own where held.authority = own.authority and held.case_id = own.case_id)
      select citizen_id from own""";
  private static final String FOLLOW = """
      insert into case_holder (authority, case_id, person, since)
      select authority, :stays, person, since from case_holder where case_id = :gone and authority = any (cast(:mine as text[]))
      on conflict (authority, case_id) do nothing""";

  private final EntityManager entities;
  private final OwnRow own;
  private final BusinessClock clock;

  Holders(EntityManager entities, OwnRow own, BusinessClock clock) {
    this.entities = entities;
    this.own = own;
    this.clock = clock;
  }

  /** In place of whoever had it. */
  void take(UUID caseId, String person) {
    own.seen(caseId, entities.createNativeQuery(TAKE, UUID.class).setParameter("person", person).setParameter("on", clock.today()));
  }

  void letGo(UUID caseId) {
    own.seen(caseId, entities.createNativeQuery(LET_GO, UUID.class));
  }

  /** Whoever had the case that went has the one that stays, unless a colleague has that. */
  @Override public void merged(UUID gone, UUID stays) {
    entities.createNativeQuery(FOLLOW).setParameter("gone", gone).setParameter("stays", stays).setParameter("mine", own.authorities()).executeUpdate();
  }
}
