package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.completeness.Finding;
import dk.samspor.referral.trainingplan.completeness.Finding.Severity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stratification's answer whether a therapist may take the case [M]; it advises, and the municipality decides. */
@Schema(name = "TherapistQualified")
public enum Qualified {
  QUALIFIES,
  UNDER_SUPERVISION,
  DOES_NOT_QUALIFY;

  private static final Finding SUPERVISED = new Finding("THERAPIST_NEEDS_SUPERVISION", Severity.ADVISORY, "allocation.therapist",
      "Terapeuten må tage sagen under supervision af en, der selv kan.", "The therapist may take the case under supervision of one who qualifies.");
  private static final Finding NOT = new Finding("THERAPIST_DOES_NOT_QUALIFY", Severity.ADVISORY, "allocation.therapist",
      "Terapeuten opfylder ikke kravene til niveauet.", "The therapist does not meet the demands of the level.");

  /** What whoever opens the plan should know. */
  List<Finding> findings() {
    return switch (this) {
      case QUALIFIES -> List.of();
      case UNDER_SUPERVISION -> List.of(SUPERVISED);
      case DOES_NOT_QUALIFY -> List.of(NOT);
    };
  }
}
