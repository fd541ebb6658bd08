package dk.samspor.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Lets a test look into the tables. */
@ApplicationScoped
public class Books {

  private static final List<String> TABLES =
      List.of("training_plan", "received_letter", "earlier_submission", "certificate", "citizen_card", "outbox", "history", "desk");

  private final EntityManager entities;

  Books(EntityManager entities) {
    this.entities = entities;
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
    return entities.createNativeQuery("select data from outbox where case_id = ?1 and type like ?2 order by id", String.class)
        .setParameter(1, UUID.fromString(caseId))
        .setParameter(2, "dk.samspor.referral." + fact + ".v1")
        .getResultList();
  }

  @Transactional
  public Object one(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getSingleResult();
  }

  private Long count(String table) {
    return ((Number) entities.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
  }
}
