package dk.samspor.referral.trainingplan;

import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.content.PlanType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Another level or kind of plan than the hospital prescribed: it takes effect with the hospital's agreement only, which is
 * recorded [D 1].
 *
 * @param proposed a level; null where the question is about the kind of plan
 * @param agreed null until the hospital has answered
 */
@Embeddable
record LevelChange(
    @Enumerated(EnumType.STRING) @Column(name = "proposed_level") Level proposed,
    @Embedded HospitalQuestion question,
    @Column(name = "level_change_agreed") Boolean agreed,
    @Column(name = "level_change_answered_on") LocalDate answeredOn) {

  static LevelChange proposed(Level level, HospitalQuestion question) {
    return new LevelChange(level, question, null, null);
  }

  /** Whether the kind of plan is right: there is no level to agree to, that is found afterwards. */
  static LevelChange asked(HospitalQuestion question) {
    return new LevelChange(null, question, null, null);
  }

  LevelChange answered(boolean yes, LocalDate today) {
    return new LevelChange(proposed, question, yes, today);
  }

  boolean isOpen() {
    return agreed == null;
  }

  boolean isAboutTheKind() {
    return proposed == null;
  }

  /** The kind of plan the municipality finds right; null where it only asks. */
  PlanType wish() {
    return isAboutTheKind() ? question.wish() : proposed.kind();
  }

  /**
   * The kind the plan is by an answer. Who agrees to a wish need not name it; who agrees that the kind is wrong, and was not told
   * what would be right, says it.
   */
  PlanType kindBy(AnswerLevelChange answer, PlanType now) {
    Set<PlanType> possible = answer.agreed() ? agreeable(now) : EnumSet.of(now);
    if (answer.planType() == null && possible.size() == 1) {
      return possible.iterator().next();
    }
    if (answer.planType() == null || !possible.contains(answer.planType())) {
      throw ReferralCode.PLAN_TYPE_DOES_NOT_ANSWER.refuse(Violation.of("planType", ReferralCode.PLAN_TYPE_DOES_NOT_ANSWER));
    }
    return answer.planType();
  }

  private Set<PlanType> agreeable(PlanType now) {
    return wish() == null ? EnumSet.complementOf(EnumSet.of(now)) : EnumSet.of(wish());
  }
}
