package dk.samspor.meeting.teamcase;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The door for letters about where citizens live: the open cases of the municipality a citizen was thought to live in show it, and
 * those of one she comes back to show it no longer. Moves and merged ids may be told in any order, and a move more than once.
 */
@ApplicationScoped
public class MovedCitizens {

  private static final String KEEP = """
      insert into heard_move (id, citizen_id, moved_from, moved_to, moved_on, reason, known_on)
      values (:id, :citizen, :from, :to, cast(:on as date), :reason, :known) on conflict (id) do nothing""";

  /** A letter may name a citizen by an id that went when two became one; cases stand under the one that stayed. */
  private static final String STAYING = "coalesce((select to_id from citizen_alias where from_id = :citizen), cast(:citizen as uuid))";
  private static final String OPEN = "select c.id from team_case c where c.citizen_id = " + STAYING
      + " and c.home_municipality = :home and c.status not in ('CLOSED', 'WITHDRAWN') order by c.id";

  /** Whether it was told already that she is back. */
  private static final String BACK = "select count(*) from heard_move where citizen_id = " + STAYING
      + " and moved_to = :home and known_on > :known";

  /** What was heard of the one id, and the cases of the other. */
  private static final String ACROSS = """
      with one as (select cast(:gone as uuid) as gone,
        coalesce((select to_id from citizen_alias where from_id = :stays), cast(:stays as uuid)) as stays)
      select c.id, m.moved_to, cast(m.moved_on as text), m.reason, cast(m.known_on as text)
      from one join team_case c on c.citizen_id in (one.gone, one.stays)
        join heard_move m on m.citizen_id in (one.gone, one.stays) and m.citizen_id <> c.citizen_id and m.moved_from = c.home_municipality
      where c.status not in ('CLOSED', 'WITHDRAWN') and not exists (select from heard_move back
        where back.citizen_id in (one.gone, one.stays) and back.moved_to = c.home_municipality and back.known_on > m.known_on)
      order by c.id, m.known_on, m.moved_on nulls first""";

  private final TeamCases cases;
  private final EntityManager entities;

  MovedCitizens(TeamCases cases, EntityManager entities) {
    this.cases = cases;
    this.entities = entities;
  }

  /** It became known that the citizen of the letter lives elsewhere. */
  public void heard(Letter letter, String from, CitizenMoved moved) {
    keep(letter, from, moved);
    if (!isBack(letter.citizen(), from, moved.knownOn())) {
      change(open(letter.citizen(), from), it -> it.noticeMove(moved));
    }
    change(open(letter.citizen(), moved.to()), it -> it.noticeReturn(moved.knownOn()));
  }

  /** Two ids are about to become one: what was told of the one is of the other's cases too. */
  @SuppressWarnings("unchecked") // the JPA signature is untyped
  public void becomeOne(CitizenId gone, CitizenId stays) {
    List<Object[]> rows = entities.createNativeQuery(ACROSS, Object[].class).setParameter("gone", gone.value())
        .setParameter("stays", stays.value()).getResultList();
    rows.forEach(row -> change(List.of((UUID) row[0]), it -> it.noticeMove(new CitizenMoved((String) row[1],
        row[2] == null ? null : LocalDate.parse((String) row[2]), CitizenMoved.Reason.valueOf((String) row[3]), LocalDate.parse((String) row[4])))));
  }

  private void keep(Letter letter, String from, CitizenMoved moved) {
    entities.createNativeQuery(KEEP).setParameter("id", letter.caseId()).setParameter("citizen", letter.citizen().value())
        .setParameter("from", from).setParameter("to", moved.to()).setParameter("on", moved.date() == null ? null : moved.date().toString())
        .setParameter("reason", moved.reason().name()).setParameter("known", moved.knownOn()).executeUpdate();
  }

  private boolean isBack(CitizenId citizen, String home, LocalDate known) {
    return ((Number) entities.createNativeQuery(BACK).setParameter("citizen", citizen.value()).setParameter("home", home)
        .setParameter("known", known).getSingleResult()).longValue() > 0;
  }

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  private List<UUID> open(CitizenId citizen, String home) {
    return entities.createNativeQuery(OPEN, UUID.class).setParameter("citizen", citizen.value()).setParameter("home", home).getResultList();
  }

  /** A case that was closed while the letter was read is over. */
  private void change(List<UUID> found, Consumer<TeamCase> notice) {
    found.forEach(id -> cases.changeByLetter(id, it -> {
      if (Lifecycle.of(it.processKind()).allows(it.status(), TeamCaseAct.NOTICE_MOVE)) {
        notice.accept(it);
      }
    }));
  }
}
