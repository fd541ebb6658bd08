package dk.samspor.meeting.teamcase;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The team cases on one person's list: which she has taken or been given, or coordinates. */
@ApplicationScoped
class OwnCases {
  private static final UUID FIRST = new UUID(0, 0);
  private static final String ON_THE_LIST_OF = """
      select c.* from team_case c where c.id > :after and exists (
        select from on_a_list h join desk d on d.authority = h.authority and d.case_id = h.case_id
        where h.case_id = c.id and h.authority = any (cast(:mine as text[])) and h.person = :person)
        and (cast(:status as text) is null or c.status = :status) and (cast(:kind as text) is null or c.case_kind = :kind)
        and (cast(:day as uuid) is null or c.meeting_day = cast(:day as uuid))
      order by c.id""";

  private final EntityManager entities;
  private final OwnDesks desks;
  private final Journal journal;

  OwnCases(EntityManager entities, OwnDesks desks, Journal journal) {
    this.entities = entities;
    this.desks = desks;
    this.journal = journal;
  }

  /** Those of the caller's own that are on one person's list, oldest first; what is null narrows nothing. */
  Page<TeamCase> onTheListOf(String person, PageRequest request, TeamCaseStatus status, TeamCaseKind kind, UUID meetingDay) {
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<TeamCase> found = entities.createNativeQuery(ON_THE_LIST_OF, TeamCase.class)
        .setParameter("after", request.after() == null ? FIRST : request.after())
        .setParameter("mine", desks.authorities().toArray(String[]::new)).setParameter("person", person)
        .setParameter("status", status == null ? null : status.name()).setParameter("kind", kind == null ? null : kind.name())
        .setParameter("day", meetingDay == null ? null : meetingDay.toString()).setMaxResults(request.limit() + 1).getResultList();
    boolean more = found.size() > request.limit();
    var items = more ? found.subList(0, request.limit()) : found;
    items.forEach(it -> journal.looked(it.citizen(), it.id()));
    return new Page<>(items, more ? PageRequest.cursorAfter(items.getLast().id()) : null);
  }
}
