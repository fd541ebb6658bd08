package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.letter.OutTray;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What of a case is journalised, under which number, and what still waits. */
@ApplicationScoped
class Journalised {
  private final TeamCases cases;
  private final OutTray letters;
  private final EntityManager entities;
  private final BusinessClock clock;

  Journalised(TeamCases cases, OutTray letters, EntityManager entities, BusinessClock clock) {
    this.cases = cases;
    this.letters = letters;
    this.entities = entities;
    this.clock = clock;
  }

  List<JournalItem> of(UUID id) {
    var it = cases.get(id);
    var receipts = receipts(id);
    var documents = it.chapters().documents.stream().map(one ->
        item(one.document(), JournalItem.Kind.DOCUMENT, one.type().name(), one.dated(), receipts.get(one.document())));
    var sent = letters.of(id).stream().map(one ->
        item(one.id(), JournalItem.Kind.LETTER, one.kind().name(), one.queuedOn(), receipts.get(one.id())));
    return Stream.concat(documents, sent).toList();
  }

  /** A receipt given twice is the same receipt; another number for the same thing is refused. */
  List<JournalItem> receipt(UUID id, Journalise command) {
    if (of(id).stream().noneMatch(one -> one.item().equals(command.item()))) {
      throw MeetingCode.JOURNAL_ITEM_UNKNOWN.refuse();
    }
    int first = entities.createNativeQuery("""
        insert into journal_receipt (case_id, item, number, journalised_on) values (:case, :item, :number, :on)
        on conflict (case_id, item) do nothing""").setParameter("case", id).setParameter("item", command.item())
        .setParameter("number", command.number()).setParameter("on", clock.today()).executeUpdate();
    if (!receipts(id).get(command.item()).number().equals(command.number())) {
      throw MeetingCode.ALREADY_JOURNALISED.refuse();
    }
    if (first > 0) {
      cases.get(id).journalised(command.item());
    }
    return of(id);
  }

  /** A document that was journalised before two cases became one is not journalised again. */
  void copy(UUID from, UUID to) {
    entities.createNativeQuery("""
        insert into journal_receipt (case_id, item, number, journalised_on)
        select it.id, kept.item, kept.number, kept.journalised_on from journal_receipt kept join team_case it on it.id = :to
        where kept.case_id = :from and exists (select from jsonb_array_elements(it.documents) one
          where one ->> 'document' = cast(kept.item as text))
        on conflict (case_id, item) do nothing""").setParameter("to", to).setParameter("from", from).executeUpdate();
  }

  private Map<UUID, Stored> receipts(UUID id) {
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<Object[]> rows = entities.createNativeQuery("""
        select item, number, cast(journalised_on as text) from journal_receipt where case_id = :case""", Object[].class)
        .setParameter("case", id).getResultList();
    var receipts = new HashMap<UUID, Stored>();
    rows.forEach(row -> receipts.put((UUID) row[0], new Stored((String) row[1], LocalDate.parse((String) row[2]))));
    return receipts;
  }

  private static JournalItem item(UUID id, JournalItem.Kind kind, String what, LocalDate dated, Stored receipt) {
    return new JournalItem(id, kind, what, dated, KleSubject.ofTeamCases(), receipt == null ? null : receipt.number(),
        receipt == null ? null : receipt.on());
  }

  private record Stored(String number, LocalDate on) {}
}
