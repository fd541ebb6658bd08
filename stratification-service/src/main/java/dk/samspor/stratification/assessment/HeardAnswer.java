package dk.samspor.stratification.assessment;

/**
 * What this service takes from referral's {@code LevelChangeAnswered}, the one answer to a question before the placement and to
 * a level change proposed after it.
 *
 * @param level    the level proposed; null where only a kind of plan was asked about
 * @param planType the kind of plan the answer is about, where it is named: a general plan's level is not the hospital's to say
 * @param question number of the question, from 1; null in letters that do not repeat it
 * @param agreed   false: the hospital keeps what it is
 */
record HeardAnswer(Level level, PlanType planType, Integer question, boolean agreed) {

  /** The kind of plan, or null where none is named. */
  PlanType about() {
    return planType != null || level == null ? planType : PlanType.of(level);
  }
}
