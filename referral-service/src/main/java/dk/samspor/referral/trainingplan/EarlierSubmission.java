package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.content.PlanContent;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
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

  protected EarlierSubmission() {} // Hibernate

  EarlierSubmission(UUID planId, Submission earlier) {
    this.planId = planId;
    this.submission = earlier.number();
    this.content = earlier.content();
  }

  PlanContent content() {
    return content;
  }
}
