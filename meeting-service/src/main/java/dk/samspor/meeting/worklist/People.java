package dk.samspor.meeting.worklist;

import dk.samspor.meeting.teamcase.WhenCasesMerge;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Who of an authority takes part in what lies on its desk. No act on the case: its state and its neighbours know nothing of it. */
@ApplicationScoped
class People implements WhenCasesMerge {
  private static final String ADD = """
      with own as (select authority, case_id, citizen_id from desk
          where case_id = :case and authority = any (cast(:mine as text[])) order by authority limit 1),
        added as (insert into takes_part (authority, case_id, person, since) select authority, case_id, :person, :on from own
          on conflict do nothing)
      select citizen_id from own""";
  private static final String REMOVE = """
      with own as (select authority, case_id, citizen_id from desk where case_id = :case and authority = any (cast(:mine as text[]))),
        gone as (delete from takes_part p using own where p.authority = own.authority and p.case_id = own.case_id and p.person = :person)
      select citizen_id from own""";
  private static final String FOLLOW = """
      insert into takes_part (authority, case_id, person, since)
      select authority, :stays, person, since from takes_part where case_id = :gone and authority = any (cast(:mine as text[]))
      on conflict do nothing""";

  private final EntityManager entities;
  private final OwnRow own;
  private final BusinessClock clock;

  People(EntityManager entities, OwnRow own, BusinessClock clock) {
    this.entities = entities;
    this.own = own;
    this.clock = clock;
  }

  void add(UUID caseId, String person) {
    own.seen(caseId, entities.createNativeQuery(ADD, UUID.class).setParameter("person", person).setParameter("on", clock.today()));
  }

  void remove(UUID caseId, String person) {
    own.seen(caseId, entities.createNativeQuery(REMOVE, UUID.class).setParameter("person", person));
  }

  /** Whoever took part in the case that went takes part in the one that stays. */
  @Override public void merged(UUID gone, UUID stays) {
    entities.createNativeQuery(FOLLOW).setParameter("gone", gone).setParameter("stays", stays).setParameter("mine", own.authorities())
        .executeUpdate();
  }
}
