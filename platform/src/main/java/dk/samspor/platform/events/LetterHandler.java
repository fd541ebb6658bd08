package dk.samspor.platform.events;

import java.util.Set;

/**
 * A bean that does something when a neighbour's fact arrives. It runs inside the transaction that also stores the inbox
 * row, so a letter has its effect exactly once. An exception sends the letter to the dead letters with its cause, except
 * when the database is away: then it is tried again until it is back.
 */
public interface LetterHandler {

  /** Full event types, such as {@code dk.samspor.referral.TrainingPlanAccepted.v1}. */
  Set<String> types();

  void handle(Letter letter);
}
