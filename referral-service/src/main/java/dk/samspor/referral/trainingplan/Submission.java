package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.completeness.Completeness;
import dk.samspor.referral.trainingplan.content.PlanContent;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;

/**
 * What the ward sent, the newest time, with the columns lists and worklists read instead of the whole text.
 *
 * @param number 1 for the first, then one more for each resubmission
 */
@Embeddable
record Submission(
    @Column(name = "submission", nullable = false) int number,
    @Column(nullable = false) @Convert(converter = ContentJson.class) @ColumnTransformer(write = "?::jsonb")
        PlanContent content,
    @Column(name = "plan_type") String planType,
    @Column(name = "discharge_date") LocalDate dischargeDate,
    @Column(name = "deadline") LocalDate deadline,
    @Column(name = "blocking_findings", nullable = false) int blockingFindings,
    @Column(name = "advisory_findings", nullable = false) int advisoryFindings) {

  static Submission first(PlanContent content) {
    return numbered(1, content);
  }

  Submission next(PlanContent content) {
    return numbered(number + 1, content);
  }

  /** A part of the content is gone. What was found when it came stays found. */
  Submission madeAnew() {
    return new Submission(number, content, planType, dischargeDate, content.deadlineDate(), blockingFindings, advisoryFindings);
  }

  private static Submission numbered(int number, PlanContent content) {
    Completeness found = Completeness.of(content);
    return new Submission(number, content,
        content.planType() == null ? null : content.planType().name(),
        content.dischargeDate(), content.deadlineDate(), found.blocking().size(), found.advisory().size());
  }

  @Override
  public String toString() {
    return "Submission[" + number + "]";
  }
}
