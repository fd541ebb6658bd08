package dk.samspor.referral;

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

  private static final List<String> TABLES =
      List.of("training_plan", "received_letter", "earlier_submission", "certificate", "citizen_card", "outbox", "history", "desk");

  private final EntityManager entities;
  private final WorkerRole worker;

  Books(EntityManager entities, WorkerRole worker) {
    this.entities = entities;
    this.worker = worker;
  }

  /** Rows in every table a write touches: equal before and after means that nothing was half stored. */
  @Transactional
  public List<Long> rows() {
    return TABLES.stream().map(this::count).toList();
  }

  /** The data of a case's facts of one type, oldest first. */
  @Transactional
  @SuppressWarnings("unchecked")
  public List<String> facts(String caseId, String fact) {
    return everything().createNativeQuery("select data from outbox where case_id = ?1 and type like ?2 order by id", String.class)
        .setParameter(1, UUID.fromString(caseId))
        .setParameter(2, "dk.samspor.referral." + fact + ".v1")
        .getResultList();
  }

  /** The data of all facts of one type about a citizen, of whatever case, oldest first. */
  @Transactional
  @SuppressWarnings("unchecked")
  public List<String> about(UUID citizen, String fact) {
    return everything().createNativeQuery("select data from outbox where headers ->> 'citizenid' = ?1 and type = ?2 order by id", String.class)
        .setParameter(1, citizen.toString())
        .setParameter(2, "dk.samspor.referral." + fact + ".v1")
        .getResultList();
  }

  @Transactional
  public Object one(String sql, Object... values) {
    var query = everything().createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getSingleResult();
  }

  /** What no door does: the tables as an older version left them, say. */
  @Transactional
  public void change(String sql, Object... values) {
    var query = everything().createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  private Long count(String table) {
    return ((Number) everything().createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
  }

  /** The tables as they are, and not as one caller sees them. */
  private EntityManager everything() {
    entities.unwrap(Session.class).doWork(worker::take);
    return entities;
  }
}
