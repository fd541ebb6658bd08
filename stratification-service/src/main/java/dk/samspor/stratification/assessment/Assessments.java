package dk.samspor.stratification.assessment;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
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
   * Whether a plan has no assessment yet. Two letters about one plan wait for each other here until commit: the unique
   * constraint would stop the second one too, but as a failed letter for somebody to look at.
   */
  boolean isNew(UUID trainingPlan, String municipality) {
    query("select 1 from pg_advisory_xact_lock(hashtextextended(cast(:plan as text), 0))", trainingPlan).getSingleResult();
    return query("select 1 from assessment where training_plan = :plan and home_municipality = :municipality", trainingPlan)
        .setParameter("municipality", municipality).getResultList().isEmpty();
  }

  /** A municipality's assessment of a plan, for letters about the plan. */
  Optional<UUID> ofPlan(UUID trainingPlan, String municipality) {
    return find("trainingPlan = ?1 and homeMunicipality = ?2", trainingPlan, municipality).firstResultOptional().map(Assessment::id);
  }

  private Query query(String sql, UUID trainingPlan) {
    return getEntityManager().createNativeQuery(sql).setFlushMode(FLUSHED_BY_OPEN).setParameter("plan", trainingPlan);
  }
}
