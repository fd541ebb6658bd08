package dk.samspor.platform.cases;

import dk.samspor.platform.audit.AuditRow;
import dk.samspor.platform.events.OutgoingEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What one transaction adds to the journal, collected until it is written in one statement. */
final class JournalRows {

  record HistoryRow(UUID caseId, String kind, String kle, Step step, String actor, String authority,
      LocalDate businessDate, UUID citizen, List<String> audience) {}

  record DeskRow(DeskEntry entry, Case<?, ?> of) {}

  final List<OutgoingEvent> events = new ArrayList<>();
  final List<HistoryRow> history = new ArrayList<>();
  final Map<Desk.Key, DeskRow> desk = new LinkedHashMap<>();
  final Set<UUID> deskCases = new LinkedHashSet<>();
  final List<AuditRow> audits = new ArrayList<>();
  FirstAnswer firstAnswer;

  /** Nothing was changed and no answer is to be kept for a repeat. */
  boolean areOnlyLooks() {
    return events.isEmpty() && history.isEmpty() && deskCases.isEmpty() && firstAnswer == null;
  }

  void desk(Case<?, ?> of) {
    deskCases.add(of.id());
    desk.keySet().removeIf(key -> key.caseId().equals(of.id()));
    for (var entry : of.desk()) {
      if (desk.put(new Desk.Key(entry.authority().value(), of.id()), new DeskRow(entry, of)) != null) {
        throw new IllegalStateException(entry.authority() + " stands twice on the desk of a " + of.kind());
      }
    }
  }
}
