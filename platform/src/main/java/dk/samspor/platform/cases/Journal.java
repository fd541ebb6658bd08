package dk.samspor.platform.cases;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.audit.AuditRow;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.observability.Tracing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Everything one request or one batch of letters adds to the books besides the case rows themselves. It is written at
 * the end of the same transaction, in one statement; whoever owns the transaction calls {@link #write}.
 */
@RequestScoped
public class Journal {

  private final EntityManager entities;
  private final Caller caller;
  private final Circumstances circumstances;
  private final BusinessClock clock;
  private final Envelopes envelopes;
  private final WorkerRole worker;

  private final Set<Case<?, ?>> touched = new LinkedHashSet<>();
  private final Set<UUID> citizens = new HashSet<>();
  private final Set<UUID> cases = new HashSet<>();
  private JournalRows rows = new JournalRows();
  private Case<?, ?> subject;
  private boolean news;

  Journal(EntityManager entities, Caller caller, Circumstances circumstances, BusinessClock clock, Envelopes envelopes,
      WorkerRole worker) {
    this.entities = entities;
    this.caller = caller;
    this.circumstances = circumstances;
    this.clock = clock;
    this.envelopes = envelopes;
    this.worker = worker;
  }

  /** The case this request is about: its version becomes the answer's ETag. */
  public Optional<Case<?, ?>> subject() {
    return Optional.ofNullable(subject);
  }

  void subject(Case<?, ?> value) {
    subject = value;
    touched.add(value);
    seen(value);
  }

  /** A case was shown: its citizen goes into the audit row. */
  void seen(Case<?, ?> value) {
    looked(value.citizen());
    cases.add(value.id());
  }

  /** A citizen's data was looked at outside of a case, such as by a search. */
  public void looked(CitizenId citizen) {
    citizens.add(citizen.value());
  }

  /** The same where a case was looked at without being loaded. */
  public void looked(CitizenId citizen, UUID caseId) {
    looked(citizen);
    cases.add(caseId);
  }

  public Set<UUID> citizens() {
    return Set.copyOf(citizens);
  }

  public Set<UUID> cases() {
    return Set.copyOf(cases);
  }

  /** What an earlier answer showed is shown again. */
  public void seenAgain(Set<UUID> citizensShown, Set<UUID> casesShown) {
    citizens.addAll(citizensShown);
    cases.addAll(casesShown);
  }

  /** Takes what the touched cases have to tell, under the present circumstances, and closes one audit row. */
  public void close(String outcome) {
    touched.stream().filter(Case::hasNews).forEach(this::collect);
    touched.clear();
    rows.audits.add(new AuditRow(caller.subject(), caller.authorities().stream().map(Authority::value).toList(),
        new HashSet<>(caller.roles().stream().map(Enum::name).toList()), caller.purpose().name(),
        circumstances.operation(), outcome, citizens, cases, Tracing.traceId()));
    citizens.clear();
    cases.clear();
  }

  /** Writes everything collected, and says whether there is news for the neighbours; must be the last thing in the transaction. */
  public boolean write(FirstAnswer answer) {
    rows.firstAnswer = answer;
    var written = rows;
    rows = new JournalRows();
    entities.flush();
    entities.unwrap(Session.class).doWork(connection -> JournalStatement.write(connection, worker, written));
    boolean told = !written.events.isEmpty();
    news |= told;
    return told;
  }

  /** Whether this request wrote anything for the neighbours: else nobody need look into the out-tray for it. */
  public boolean hasNews() {
    return news;
  }

  /** Forgets everything, after a roll-back. */
  public void discard() {
    touched.clear();
    citizens.clear();
    cases.clear();
    rows = new JournalRows();
    subject = null;
  }

  /** Of a caller who acts for several, the one that has a part in this case. */
  private String onWhoseBehalf(Case<?, ?> value) {
    return value.desk().stream().map(DeskEntry::authority).filter(caller::actsFor).findFirst()
        .or(() -> caller.authorities().stream().findFirst()).map(Authority::value).orElse("");
  }

  private void collect(Case<?, ?> value) {
    var facts = value.takeTold();
    int seq = value.caseSeq() - facts.size();
    for (var fact : facts) {
      rows.events.add(envelopes.around(fact, value, ++seq));
    }
    for (var step : value.takeSteps()) {
      rows.history.add(new JournalRows.HistoryRow(value.id(), value.kind(), value.kle(), step, caller.subject(),
          onWhoseBehalf(value), clock.today(), value.citizen().value(),
          value.desk().stream().map(entry -> entry.authority().value()).toList()));
    }
    rows.desk(value);
  }
}
