package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.content.PlanContent;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** What a ward had sent before it sent the plan again. Written once, never changed. */
@Entity
@Table(name = "earlier_submission")
@IdClass(EarlierSubmission.Key.class)
class EarlierSubmission {

  record Key(UUID planId, int submission) implements Serializable {}

  @Id
  @Column(name = "plan_id")
  private UUID planId;

  @Id
  private int submission;

  @Column(nullable = false, updatable = false)
  @Convert(converter = ContentJson.class)
  @ColumnTransformer(write = "?::jsonb")
  private PlanContent content;

  private String[] redacted;

  protected EarlierSubmission() {} // Hibernate

  /** The newest submission as it stands, with what was taken out of it while it was the newest. */
  static EarlierSubmission of(TrainingPlan plan) {
    var earlier = new EarlierSubmission();
    earlier.planId = plan.id();
    earlier.submission = plan.submission().number();
    earlier.content = plan.content();
    earlier.redacted = PlanField.names(plan.redacted().stream().filter(PlanField::isTheWards).toList()).toArray(String[]::new);
    return earlier;
  }

  PlanContent content() {
    return content;
  }

  List<PlanField> redacted() {
    return Arrays.stream(redacted).map(PlanField::valueOf).toList();
  }
}
