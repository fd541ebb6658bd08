package dk.samspor.referral.trainingplan.completeness;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** One thing a plan must hold to be good enough to stratify from [M, S 1.1]. */
@FunctionalInterface
interface CompletenessCheck {

  Optional<Finding> check(PlanContent plan);

  static Optional<Finding> when(boolean lacking, Finding finding) {
    return lacking ? Optional.of(finding) : Optional.empty();
  }

  static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
