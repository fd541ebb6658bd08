package dk.samspor.stratification.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the hospital answered.
 *
 * @param planType   the kind of plan it is; the same as before where the hospital keeps it
 * @param answeredOn the day of the answer; today when absent
 */
@Schema(examples = """
    {"planType": "GENERAL", "answeredOn": "2026-11-05"}""")
public record RecordHospitalAnswer(@NotNull PlanType planType, LocalDate answeredOn) {

  LocalDate on(LocalDate today) {
    return answeredOn == null ? today : answeredOn;
  }
}
