package dk.samspor.stratification;

import dk.samspor.platform.web.ConstraintCodes;
import dk.samspor.platform.web.ErrorCode;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means to a caller when the database stops a write. */
@Singleton
class StratificationConstraints implements ConstraintCodes {
  @Override
  public Map<String, ErrorCode> codes() {
    return Map.of("model_version_once", StratificationCode.MODEL_VERSION_TAKEN, "assessment_one_per_plan", StratificationCode.ALREADY_ASSESSED,
        "needs_course_one_open", StratificationCode.NEEDS_COURSE_OPEN);
  }
}
