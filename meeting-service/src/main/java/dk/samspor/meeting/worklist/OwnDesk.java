package dk.samspor.meeting.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The desk table as its owners read it: one statement for a question. */
@ApplicationScoped
class OwnDesk {
  /** Only what asks something of its owner is counted: else what asks nothing crowds out what is urgent. The statuses find it in the index. */
  private static final String URGENT = """
      select d.case_id, d.kind, d.part, d.status, cast(d.due as text), d.citizen_id from desk d
      where d.authority = any (cast(:mine as text[])) and d.status = any (cast(:open as text[]))
        and (d.kind || ' ' || d.part || ' ' || d.status = any (cast(:always as text[]))
          or d.due is not null and d.kind || ' ' || d.part || ' ' || d.status = any (cast(:whenDue as text[])))
        %s
      order by d.due nulls last, d.case_id limit :most""";
  private static final String ON_THE_LIST_OF =
      "and exists (select from on_a_list h where h.authority = d.authority and h.case_id = d.case_id and h.person = :person)";
  private static final String COUNTS = """
      select kind, part, status, count(*), count(*) filter (where due < :today) from desk
      where authority = any (cast(:mine as text[])) group by kind, part, status order by kind, part, status""";

  /** Asked of the coordinator in a running case; the desk knows only what the case's own state asks. */
  private static final String ADVICE = """
      select d.case_id, d.kind, d.part, 'ADVICE_AWAITED', cast(null as text), d.citizen_id
      from team_case c join desk d on d.case_id = c.id
      where c.advice_awaited_since is not null and d.part = 'REGION' and d.authority = any (cast(:mine as text[])) %s
      order by c.advice_awaited_since, c.id limit :most""";
  /** Due on the day it was to be sent. The newest letter of its kind, unless somebody has concluded the case by hand or the doctor has been told another way. */
  private static final String FAILED_LETTERS = """
      select d.case_id, d.kind, d.part, 'LETTER_FAILED', cast(l.queued_on as text), d.citizen_id
      from outgoing_letter l join desk d on d.case_id = l.team_case join team_case c on c.id = l.team_case
      where l.status = 'FAILED' and d.part = 'RECEIVER' and d.authority = any (cast(:mine as text[]))
        and c.status in ('DECIDED', 'CONCLUDED', 'FOLLOWED_UP')
        and (l.kind <> 'CONCLUSION' or c.status = 'DECIDED') and (l.kind <> 'GP_MESSAGE' or c.gp ->> 'status' = 'FAILED')
        and not exists (select from outgoing_letter n where n.team_case = l.team_case and n.kind = l.kind and n.id > l.id)
        %s
      order by l.queued_on, l.id limit :most""";

  /** Beside what the case itself asks, which goes on until people have said what becomes of it. No law gives a day for that. */
  private static final String MOVED = """
      select d.case_id, d.kind, d.part, 'CITIZEN_' || (c.citizen_moved ->> 'reason'), cast(null as text), d.citizen_id
      from team_case c join desk d on d.case_id = c.id
      where c.citizen_moved is not null and c.status not in ('CLOSED', 'WITHDRAWN') and d.part = 'RECEIVER'
        and d.authority = any (cast(:mine as text[])) %s
      order by c.id limit :most""";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Journal journal;
  private final BusinessClock clock;

  OwnDesk(EntityManager entities, OwnDesks ownDesks, Journal journal, BusinessClock clock) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.journal = journal;
    this.clock = clock;
  }

  /** One row of the desk. */
  record Line(UUID caseId, String kind, Part part, String status, LocalDate due) {}

  /**
   * Everything that asks something of the caller, in one question: no kind crowds out another.
   *
   * @param person whose own list is asked for; null for everything on the caller's desks
   * @param most of each of the four
   */
  List<Line> asks(String person, int most) {
    String narrowed = person == null ? "" : ON_THE_LIST_OF;
    var question = entities.createNativeQuery(Stream.of(URGENT, ADVICE, FAILED_LETTERS, MOVED).map(sql -> "(" + sql.formatted(narrowed) + ")")
        .collect(Collectors.joining(" union all ")), Object[].class).setParameter("open", ToDo.openStatuses().toArray(String[]::new))
        .setParameter("always", ToDo.rows(false).toArray(String[]::new)).setParameter("whenDue", ToDo.rows(true).toArray(String[]::new));
    return lines(person == null ? question : question.setParameter("person", person), most);
  }

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  private List<Line> lines(Query query, int most) {
    List<Object[]> rows = query.setParameter("mine", mine()).setParameter("most", most).getResultList();
    return rows.stream().map(this::line).toList();
  }

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<Standing> counts() {
    List<Object[]> rows = entities.createNativeQuery(COUNTS, Object[].class).setParameter("mine", mine())
        .setParameter("today", clock.today()).getResultList();
    return rows.stream().map(row -> new Standing((String) row[0], Part.valueOf((String) row[1]), (String) row[2],
        ((Number) row[3]).longValue(), ((Number) row[4]).longValue())).toList();
  }

  private Line line(Object[] row) {
    journal.looked(new CitizenId((UUID) row[5]));
    return new Line((UUID) row[0], (String) row[1], Part.valueOf((String) row[2]), (String) row[3],
        row[4] == null ? null : LocalDate.parse((String) row[4]));
  }

  private String[] mine() {
    return ownDesks.authorities().toArray(String[]::new);
  }
}
