package dk.samspor.stratification.assessment;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assessments. */
@ApplicationScoped
public class Assessments extends Cases<Assessment> {

  /** Every new case is flushed when it is opened; looking through the whole batch again before each query is for nothing. */
  private static final FlushModeType FLUSHED_BY_OPEN = FlushModeType.COMMIT;

  Assessments() {
    super(Assessment.class);
  }

  /**
   * Two who open an assessment of one plan wait for each other here until commit: the unique index would stop the second one too,
   * but a letter as a failed one for somebody to look at.
   */
  void takeTurns(UUID trainingPlan) {
    query("select 1 from pg_advisory_xact_lock(hashtextextended(cast(:plan as text), 0))", trainingPlan).getSingleResult();
  }

  /** Whether a plan has no assessment here, or only one that was closed when the plan went elsewhere; after {@link #takeTurns}. */
  boolean isNew(UUID trainingPlan, String municipality) {
    return query("select 1 from assessment where training_plan = :plan and home_municipality = :municipality and status <> 'CLOSED'", trainingPlan)
        .setParameter("municipality", municipality).getResultList().isEmpty();
  }

  /** A municipality's assessment of a plan, for letters about the plan; of several the one that is not closed. */
  Optional<UUID> current(UUID trainingPlan, String municipality) {
    return find("trainingPlan = ?1 and homeMunicipality = ?2 order by case when status = 'CLOSED' then 1 else 0 end, id desc", trainingPlan, municipality)
        .firstResultOptional().map(Assessment::id);
  }

  /** Every municipality's, oldest first, for letters about the plan. */
  List<Assessment> ofPlan(UUID trainingPlan) {
    return list("trainingPlan = ?1 order by id", trainingPlan);
  }

  private Query query(String sql, UUID trainingPlan) {
    return getEntityManager().createNativeQuery(sql).setFlushMode(FLUSHED_BY_OPEN).setParameter("plan", trainingPlan);
  }
}
