package dk.samspor.platform.house;

import dk.samspor.platform.database.WorkerRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
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

  @Transactional
  public long count(String fromWhere, Object... values) {
    var query = everything().createNativeQuery("select count(*) from " + fromWhere);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  @Transactional
  public void change(String sql) {
    everything().createNativeQuery(sql).executeUpdate();
  }

  @Transactional
  public List<?> rows(String sql, Object... values) {
    var query = everything().createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getResultList();
  }

  /** The tables as they are, and not as one caller sees them. */
  private EntityManager everything() {
    entities.unwrap(Session.class).doWork(worker::take);
    return entities;
  }
}
