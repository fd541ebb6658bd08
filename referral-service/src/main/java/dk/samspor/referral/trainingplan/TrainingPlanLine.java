package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.content.PlanType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One plan in a list: enough to choose what to open, nothing that tells who it is about.
 *
 * @param blockingFindings how many things the plan lacks to be accepted
 */
public record TrainingPlanLine(
    UUID id,
    TrainingPlan.Status status,
    Set<TrainingPlan.Act> allowedActions,
    String letterId,
    String sender,
    String homeMunicipality,
    PlanType planType,
    Level level,
    LocalDate receivedDate,
    LocalDate dischargeDate,
    LocalDate deadline,
    int blockingFindings,
    int advisoryFindings) {
  @Override
  public String toString() {
    return "TrainingPlanLine[" + id + "]";
  }
}
