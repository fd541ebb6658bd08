package dk.samspor.referral.trainingplan;

import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.TrainingPlanFact.LevelChangeAnswered;
import dk.samspor.referral.trainingplan.content.PlanType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * At which level a plan's citizen trains. The two specialised kinds are the hospital's: another one takes effect with its
 * recorded agreement only [D 1].
 *
 * @param level decided by stratification; null until then
 * @param change what the hospital was asked last
 * @param agreedKind the kind the hospital agreed to later; null while it is the one the ward wrote
 */
@Embeddable
record PlanLevel(
    @Enumerated(EnumType.STRING) Level level,
    @Embedded LevelChange change,
    @Enumerated(EnumType.STRING) @Column(name = "agreed_plan_type") PlanType agreedKind) {

  private static final PlanLevel NOTHING_YET = new PlanLevel(null, null, null);

  /** Hibernate reads an embedded value without any column as null. */
  static PlanLevel of(PlanLevel stored) {
    return stored == null ? NOTHING_YET : stored;
  }

  PlanType kind(PlanType written) {
    return agreedKind == null ? written : agreedKind;
  }

  /** The level training is allocated at: decided for a general plan, the hospital's own for the others. */
  Optional<Level> forAllocation(PlanType written) {
    PlanType kind = kind(written);
    return level != null || kind.needsLevel() ? Optional.ofNullable(level) : Optional.of(Level.valueOf(kind.name()));
  }

  Optional<LevelChange> open() {
    return Optional.ofNullable(change).filter(LevelChange::isOpen);
  }

  /**
   * Stratification has decided. An assessment that asked about the kind of plan goes on with the hospital's answer only: where it
   * did not come by this service it was recorded there.
   */
  PlanLevel decided(LevelDecision decided, PlanType written) {
    PlanLevel known = open().filter(change -> isSettledBy(decided, change)).isPresent() ? answeredElsewhere(decided.level().kind(), written, decided.on()) : this;
    PlanType kind = known.kind(written); // a plan that was never accepted may have none
    boolean hospitals = decided.hospitalMustAgree() && kind != null && !kind.needsLevel() && decided.level().kind() != kind;
    return hospitals ? known.proposed(decided.level(), HospitalQuestion.aboutALevel(null, decided.on()))
        : new PlanLevel(decided.level(), known.change, known.agreedKind);
  }

  private static boolean isSettledBy(LevelDecision decided, LevelChange asked) {
    return asked.isAboutTheKind() || !decided.hospitalMustAgree() && asked.proposed() == decided.level();
  }

  /** The level stays until the hospital has answered. */
  PlanLevel proposed(Level wanted, HospitalQuestion question) {
    return new PlanLevel(level, LevelChange.proposed(wanted, question), agreedKind);
  }

  /** The kind of plan stays until the hospital has answered. */
  PlanLevel asked(HospitalQuestion question) {
    return new PlanLevel(level, LevelChange.asked(question), agreedKind);
  }

  /** Restratified, or changed with the agreement of whoever had to agree, which was recorded where it was proposed [M]. */
  PlanLevel changed(Level to, PlanType written, LocalDate on) {
    PlanLevel known = open().filter(change -> change.proposed() == to).isPresent() ? answeredElsewhere(to.kind(), written, on) : this;
    return new PlanLevel(to, known.change, known.agreedKind);
  }

  /** What waited for the hospital waits no longer: who asked has no part in the plan any more. */
  PlanLevel withoutQuestion() {
    return open().isPresent() ? new PlanLevel(level, null, agreedKind) : this;
  }

  /** The hospital's word, either way. */
  PlanLevel answered(AnswerLevelChange answer, PlanType written, LocalDate today) {
    LevelChange asked = openOrRefuse();
    PlanType kind = asked.kindBy(answer, kind(written));
    Level from = answer.agreed() && !asked.isAboutTheKind() ? asked.proposed() : level;
    return new PlanLevel(from, asked.answered(answer.agreed(), today), answer.agreed() ? otherThan(written, kind) : agreedKind);
  }

  /** What is told of the answer; a general plan's level is found afterwards. */
  LevelChangeAnswered fact(AnswerLevelChange answer, PlanType written) {
    LevelChange asked = openOrRefuse();
    PlanType about = asked.wish() == null ? asked.kindBy(answer, kind(written)) : asked.wish();
    Level named = asked.isAboutTheKind() ? hospitals(about) : asked.proposed();
    return new LevelChangeAnswered(named, answer.agreed(), about, asked.question() == null ? null : asked.question().number());
  }

  private LevelChange openOrRefuse() {
    return open().orElseThrow(() -> ReferralCode.NO_LEVEL_CHANGE_PROPOSED.refuse());
  }

  private PlanLevel answeredElsewhere(PlanType kind, PlanType written, LocalDate on) {
    boolean agreed = !change.isAboutTheKind() || kind != kind(written);
    return new PlanLevel(level, change.answered(agreed, on), otherThan(written, kind));
  }

  private static PlanType otherThan(PlanType written, PlanType kind) {
    return kind == written ? null : kind;
  }

  private static Level hospitals(PlanType kind) {
    return kind.needsLevel() ? null : Level.valueOf(kind.name());
  }
}
