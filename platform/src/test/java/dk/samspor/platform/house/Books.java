package dk.samspor.platform.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets a test look into the tables. */
@ApplicationScoped
public class Books {

  private final EntityManager entities;

  Books(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  public long count(String fromWhere, Object... values) {
    var query = entities.createNativeQuery("select count(*) from " + fromWhere);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  @Transactional
  public void change(String sql) {
    entities.createNativeQuery(sql).executeUpdate();
  }

  @Transactional
  public List<?> rows(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getResultList();
  }
}
