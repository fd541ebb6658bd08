package dk.samspor.stratification.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An assessment opened by hand, before the plan's letter has come.
 *
 * @param citizen      the citizen's id as the plan shows it, never a CPR number
 * @param trainingPlan the plan's id; the letter about it opens no second one
 * @param inputs       answers already known, by input code; each that is none of the model's is refused by name, the rest is asked
 */
@Schema(examples = """
    {"citizen": "5f0c2b1a-0000-5000-8000-000000000001", "trainingPlan": "01930000-0000-7000-8000-000000000001",
     "planType": "GENERAL", "dischargeDate": "2026-10-30", "inputs": {"complications": "NONE"}}""")
public record OpenAssessment(@NotNull UUID citizen, @NotNull UUID trainingPlan, @NotNull PlanType planType, LocalDate dischargeDate,
    @Size(max = 50) Map<String, Object> inputs) {

  AcceptedPlan plan() {
    return new AcceptedPlan(planType, dischargeDate, inputs);
  }

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "OpenAssessment[" + trainingPlan + ", " + planType + "]";
  }
}
