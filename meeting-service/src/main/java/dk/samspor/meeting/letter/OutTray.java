package dk.samspor.meeting.letter;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.rekeying.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters that wait to be sent, and what became of them. A letter is printed once and kept as it was sent, sealed. */
@ApplicationScoped
public class OutTray {
  private static final String SEALED_FOR = "outgoing_letter.pdf";
  private static final String OUTGOING =
      "select id, team_case, kind, practice, coordinating_case_worker, cast(follow_up_on as text), pdf, attempts from outgoing_letter ";
  private static final int MOST_ATTEMPTS = 10;
  private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);

  private final EntityManager entities;
  private final CitizenVault vault;
  private final BusinessClock clock;

  OutTray(EntityManager entities, CitizenVault vault, BusinessClock clock) {
    this.entities = entities;
    this.vault = vault;
    this.clock = clock;
  }

  @Produces
  @Singleton
  SealedTable sealed() {
    return SealedTable.named("outgoing_letter").column("pdf");
  }

  /** One letter of a kind at a time: the second waits for what becomes of the first. */
  public void queue(Outgoing letter) {
    int queued = entities.createNativeQuery("""
        insert into outgoing_letter (id, team_case, kind, practice, coordinating_case_worker, follow_up_on, pdf, queued_on)
        select :id, :case, :kind, :practice, :worker, cast(:follow as date), :pdf, :on
        where not exists (select from outgoing_letter where team_case = :case and kind = :kind and status = 'QUEUED')""")
        .setParameter("id", letter.id()).setParameter("case", letter.teamCase()).setParameter("kind", letter.kind().name())
        .setParameter("practice", letter.practice()).setParameter("worker", letter.coordinatingCaseWorker())
        .setParameter("follow", letter.followUpOn() == null ? null : letter.followUpOn().toString())
        .setParameter("pdf", vault.seal(letter.pdf(), SEALED_FOR)).setParameter("on", clock.today()).executeUpdate();
    if (queued == 0) {
      throw MeetingCode.LETTER_ON_ITS_WAY.refuse();
    }
  }

  /** What has not been sent tells of a recommendation that has just been corrected: it is not sent. */
  public void callBack(UUID teamCase) {
    entities.createNativeQuery("update outgoing_letter set status = 'RECALLED' where team_case = :case and status in ('QUEUED', 'FAILED')")
        .setParameter("case", teamCase).executeUpdate();
  }

  /** The practice the last message to a doctor was for. */
  public Optional<String> practiceToldOf(UUID teamCase) {
    List<?> rows = entities.createNativeQuery("""
        select practice from outgoing_letter where team_case = :case and kind = 'GP_MESSAGE' order by id desc limit 1""", String.class)
        .setParameter("case", teamCase).getResultList();
    return rows.stream().findFirst().map(String.class::cast);
  }

  /** A letter of a case that the mail did not take. */
  public Optional<Outgoing> failed(UUID teamCase, UUID letter) {
    return outgoing(entities.createNativeQuery(OUTGOING + "where id = :id and team_case = :case and status = 'FAILED' for update", Object[].class)
        .setParameter("id", letter).setParameter("case", teamCase));
  }

  /** It is tried anew as if for the first time. */
  public void again(UUID letter) {
    entities.createNativeQuery("update outgoing_letter set status = 'QUEUED', attempts = 0, tried_at = null where id = :id")
        .setParameter("id", letter).executeUpdate();
  }

  /** The letters of a case, oldest first. */
  public List<LetterView> of(UUID teamCase) {
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<Object[]> rows = entities.createNativeQuery("""
        select id, kind, status, cast(queued_on as text), cast(sent_on as text), receipt, attempts, trouble from outgoing_letter
        where team_case = :case order by queued_on, id""", Object[].class).setParameter("case", teamCase).getResultList();
    return rows.stream().map(row -> new LetterView((UUID) row[0], LetterKind.valueOf((String) row[1]),
        LetterView.Status.valueOf((String) row[2]), date(row[3]), date(row[4]), (String) row[5], ((Number) row[6]).intValue(),
        (String) row[7])).toList();
  }

  /** The newest letter of a kind, as it was printed. */
  public Optional<byte[]> newest(UUID teamCase, LetterKind kind) {
    List<?> rows = entities.createNativeQuery("""
        select pdf from outgoing_letter where team_case = :case and kind = :kind order by queued_on desc, id desc limit 1""", byte[].class)
        .setParameter("case", teamCase).setParameter("kind", kind.name()).getResultList();
    return rows.stream().findFirst().map(sealed -> vault.openBytes((byte[]) sealed, SEALED_FOR));
  }

  /** The next letter to try, held until this transaction ends: two replicas never send the same one. */
  public Optional<Outgoing> next() {
    return outgoing(entities.createNativeQuery(OUTGOING + """
        where status = 'QUEUED' and (tried_at is null or tried_at < :patience) order by id limit 1 for update skip locked""", Object[].class)
        .setParameter("patience", clock.now().minus(BETWEEN_TRIES)));
  }

  private Optional<Outgoing> outgoing(Query query) {
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<Object[]> rows = query.getResultList();
    return rows.stream().findFirst().map(row -> new Outgoing((UUID) row[0], (UUID) row[1], LetterKind.valueOf((String) row[2]),
        (String) row[3], (String) row[4], date(row[5]), vault.openBytes((byte[]) row[6], SEALED_FOR), ((Number) row[7]).intValue()));
  }

  public void sent(UUID letter, Receipt receipt) {
    entities.createNativeQuery("""
        update outgoing_letter set status = 'SENT', sent_on = :on, receipt = :receipt, trouble = null, attempts = attempts + 1
        where id = :id""").setParameter("on", clock.today()).setParameter("receipt", receipt.number()).setParameter("id", letter)
        .executeUpdate();
  }

  /** Tried again later, unless that is of no use or has been tried often enough. Whether it is given up. */
  public boolean failed(Outgoing letter, NotSent trouble) {
    boolean givenUp = trouble.forGood() || letter.attempts() + 1 >= MOST_ATTEMPTS;
    entities.createNativeQuery("""
        update outgoing_letter set status = :status, trouble = :trouble, attempts = attempts + 1, tried_at = :now where id = :id""")
        .setParameter("status", givenUp ? "FAILED" : "QUEUED").setParameter("trouble", trouble.getMessage())
        .setParameter("now", clock.now()).setParameter("id", letter.id()).executeUpdate();
    return givenUp;
  }

  private static LocalDate date(Object text) {
    return text == null ? null : LocalDate.parse((String) text);
  }
}
