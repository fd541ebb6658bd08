package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;

/**
 * What this service takes from referral's {@code TrainingPlanAccepted}: the kind of plan, and every other field as a
 * possible answer to a model's question, under the input's own code. A model picks those it asks for.
 */
record AcceptedPlan(PlanType planType, LocalDate dischargeDate, Map<String, Object> stated) {

  @JsonCreator
  AcceptedPlan(@JsonProperty(value = "planType", required = true) PlanType planType,
      @JsonProperty("dischargeDate") LocalDate dischargeDate, @JsonAnySetter Map<String, Object> stated) {
    if (planType == null) throw new IllegalArgumentException("an accepted plan says what kind it is");
    this.planType = planType;
    this.dischargeDate = dischargeDate;
    this.stated = stated == null ? Map.of() : stated;
  }

  /** Without what the plan states: the fields this service does not know may be anything. */
  @Override
  public String toString() {
    return "AcceptedPlan[" + planType + ", " + dischargeDate + "]";
  }
}
