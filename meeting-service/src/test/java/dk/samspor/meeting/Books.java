package dk.samspor.meeting;

import dk.samspor.platform.database.WorkerRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Lets a test look into the tables. */
@ApplicationScoped
public class Books {
  private final EntityManager entities;
  private final WorkerRole worker;

  Books(EntityManager entities, WorkerRole worker) {
    this.entities = entities;
    this.worker = worker;
  }

  /** What a case has told, in order, as {@code Fact {json}}. */
  @Transactional
  public List<String> told(UUID caseId) {
    return rows("select regexp_replace(type, '^dk.samspor.meeting.|.v1$', '', 'g') || ' ' || data from outbox"
        + " where case_id = ?1 order by case_seq", caseId);
  }

  /** What the billing has told of a day or a case. */
  @Transactional
  public List<String> basisTold(UUID refersTo) {
    return rows("select regexp_replace(type, '^dk.samspor.meeting.|.v1$', '', 'g') || ' ' || data from outbox"
        + " where case_id in (select id from billing_basis where refers_to = ?1) order by id", refersTo);
  }

  /** A case's history as {@code ACT FROM->TO}. */
  @Transactional
  public List<String> history(UUID caseId) {
    return rows("select act || ' ' || coalesce(from_status, '-') || '->' || to_status from history where case_id = ?1 order by id", caseId);
  }

  @Transactional
  public UUID citizenOf(UUID caseId) {
    return (UUID) everything().createNativeQuery("select citizen_id from team_case where id = ?1", UUID.class)
        .setParameter(1, caseId).getSingleResult();
  }

  @Transactional
  public long count(String fromWhere, Object value) {
    return ((Number) everything().createNativeQuery("select count(*) from " + fromWhere).setParameter(1, value).getSingleResult())
        .longValue();
  }

  /** What the world outside does to the tables. */
  @Transactional
  public void change(String sql, Object value) {
    everything().createNativeQuery(sql).setParameter(1, value).executeUpdate();
  }

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  private List<String> rows(String sql, UUID caseId) {
    return everything().createNativeQuery(sql).setParameter(1, caseId).getResultList();
  }

  /** The tables as they are, and not as one caller sees them. */
  private EntityManager everything() {
    entities.unwrap(Session.class).doWork(worker::take);
    return entities;
  }
}
