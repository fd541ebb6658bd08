package dk.samspor.stratification.assessment;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The assessments. */
@ApplicationScoped
public class Assessments extends Cases<Assessment> {

  Assessments() {
    super(Assessment.class);
  }

  Optional<Assessment> ofPlan(UUID trainingPlan) {
    return find("trainingPlan", trainingPlan).firstResultOptional();
  }

  /**
   * Lets two letters about one plan wait for each other until commit. The unique constraint would stop the second one
   * too, but as a failed letter for somebody to look at.
   */
  void takeTurns(UUID trainingPlan) {
    getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:plan, 0))")
        .setParameter("plan", trainingPlan.toString()).getSingleResult();
  }
}
