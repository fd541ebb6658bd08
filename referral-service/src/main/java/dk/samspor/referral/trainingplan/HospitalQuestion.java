package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.content.PlanType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the municipality asked the ward, as stratification told it; the free text of the question stays there.
 *
 * @param number of the question in the assessment, repeated in the answer; null where the assessment did not ask
 * @param reason why the kind of plan is doubted; null where another level is proposed
 * @param wish the kind the municipality finds right; null where it only asks
 * @param askedOn null on questions from before it was kept
 * @param answerBy the last day the answer is of use: after it the citizen may choose a private provider. No duty of the ward's: no
 *     source gives it one
 */
@Embeddable
record HospitalQuestion(
    @Column(name = "hospital_question") Integer number,
    @Enumerated(EnumType.STRING) @Column(name = "reconsider_reason") ReconsiderReason reason,
    @Enumerated(EnumType.STRING) @Column(name = "wished_plan_type") PlanType wish,
    @Column(name = "level_change_asked_on") LocalDate askedOn,
    @Column(name = "level_change_answer_by") LocalDate answerBy) {

  static HospitalQuestion aboutALevel(Integer number, LocalDate askedOn) {
    return new HospitalQuestion(number, null, null, askedOn, null);
  }

  /** Where it stands in the ward's list: a question without a day of its own is today's. */
  LocalDate due() {
    return answerBy == null ? askedOn : answerBy;
  }
}
