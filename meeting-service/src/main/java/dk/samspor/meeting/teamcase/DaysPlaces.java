package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.othermeeting.OtherMeeting;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.cases.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What sits in the places of a day, cases and other meetings alike, in one statement that begins with the places: a dozen rows, and
 * by their ids what is in them. What the caller has no part in is left out, and whose papers are shown is in the audit row.
 */
@ApplicationScoped
class DaysPlaces {
  /**
   * The desk is counted and not asked for with {@code exists}: behind the second wall the planner would walk through all of the caller's
   * desk to join a dozen places to it (measured with a year of cases: 12 ms, growing with the years), where a count looks each one up.
   */
  private static final String PLACES = """
      select c, o from MeetingSlot s
      left join TeamCase c on c.id = s.caseId and c.meetingDay = s.dayId
      left join OtherMeeting o on o.id = s.caseId and o.meetingDay = s.dayId
      where s.dayId = :day and (select count(*) from Desk d where d.caseId = s.caseId and d.authority in (%s)) > 0 order by s.slot""";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Journal journal;

  DaysPlaces(EntityManager entities, OwnDesks ownDesks, Journal journal) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.journal = journal;
  }

  /** Both in the order of their places. A place whose case was taken off after its meeting stays used, and nothing is in it. */
  record Taken(List<TeamCase> cases, List<OtherMeeting> others) {}

  Taken on(UUID day) {
    var mine = new TreeMap<String, String>();
    ownDesks.authorities().forEach(authority -> mine.put("mine" + mine.size(), authority));
    var question = entities.createQuery(PLACES.formatted(named(mine)), Object[].class).setParameter("day", day);
    mine.forEach(question::setParameter);
    var rows = question.getResultList();
    var taken = new Taken(column(rows, 0, TeamCase.class), column(rows, 1, OtherMeeting.class));
    taken.cases().forEach(it -> journal.looked(it.citizen(), it.id()));
    taken.others().forEach(it -> journal.looked(it.citizen(), it.id()));
    return taken;
  }

  private static <T> List<T> column(List<Object[]> rows, int number, Class<T> type) {
    return rows.stream().map(row -> row[number]).filter(Objects::nonNull).map(type::cast).toList();
  }

  /** Named one by one: a query with a list parameter is translated anew each time. */
  private static String named(Map<String, String> mine) {
    return mine.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
  }
}
