package dk.samspor.referral.trainingplan;

/** What a choice of provider must know from outside the plan; asked only when the choice is possible at all. */
interface AllocationQuestions {

  FreeChoice freeChoice();

  /** Whether the named therapist may train at that level; null where none is named. */
  Qualified qualified(Level level);
}
