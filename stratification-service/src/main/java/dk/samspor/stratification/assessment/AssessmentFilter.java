package dk.samspor.stratification.assessment;

import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import java.util.UUID;
import java.util.function.Function;

/** Which assessments a list is narrowed to. */
record AssessmentFilter(Assessment.Status status, UUID trainingPlan) {

  static AssessmentFilter of(String status, String trainingPlan) {
    return new AssessmentFilter(read("status", status, Assessment.Status::valueOf), read("trainingPlan", trainingPlan, UUID::fromString));
  }

  Filter byStatus() {
    return Filter.eq("status", status == null ? null : status.name());
  }

  Filter byPlan() {
    return Filter.eq("trainingPlan", trainingPlan);
  }

  private static <T> T read(String parameter, String text, Function<String, T> form) {
    if (text == null || text.isBlank()) return null;
    try {
      return form.apply(text);
    } catch (IllegalArgumentException unreadable) {
      throw PlatformCode.INVALID_REQUEST.refuse(Violation.of(parameter, PlatformCode.INVALID_VALUE));
    }
  }
}
