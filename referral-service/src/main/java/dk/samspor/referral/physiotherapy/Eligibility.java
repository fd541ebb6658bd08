package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a citizen has a right to free physiotherapy [S].
 *
 * @param group what decides between individual sessions and teams
 */
record Eligibility(Group group, DiagnosisGroup diagnosisGroup) {

  /** Who has the right. */
  @Schema(name = "PhysiotherapyGroup")
  public enum Group {
    /** Group 1: permanent severe physical disability. */
    SEVERE_DISABILITY,
    /** Group 2: reduced function from a progressive disease; teams are the rule. */
    PROGRESSIVE_DISEASE
  }

  /** What the diagnosis belongs to. */
  @Schema(name = "PhysiotherapyDiagnosisGroup")
  public enum DiagnosisGroup { CONGENITAL_OR_HEREDITARY, ACQUIRED_NEUROLOGICAL, PHYSICAL_AFTER_ACCIDENT, INFLAMMATORY_JOINT_DISEASE }

  /** The after-effects of an accident are not progressive: they give the right to group 1 only. */
  Eligibility {
    if (diagnosisGroup == DiagnosisGroup.PHYSICAL_AFTER_ACCIDENT && group == Group.PROGRESSIVE_DISEASE) {
      throw ReferralCode.ACCIDENT_GIVES_GROUP_ONE_ONLY.refuse(Violation.of("group", ReferralCode.ACCIDENT_GIVES_GROUP_ONE_ONLY));
    }
  }
}
