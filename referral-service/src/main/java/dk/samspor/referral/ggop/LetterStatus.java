package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.ReturnReason;
import dk.samspor.referral.trainingplan.TrainingPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What became of a letter, for the system that sent it.
 *
 * @param submission which of the plan's submissions the letter is
 * @param newest whether the plan still says what this letter said
 * @param municipality who has the plan now: it may have been forwarded
 * @param returnedOn with the reasons and the words of the last return, whichever letter it answered; null if it never came back
 */
public record LetterStatus(String letterId, UUID planId, int submission, boolean newest, TrainingPlan.Status planStatus,
    String municipality, LocalDate returnedOn, List<ReturnReason> returnReasons, String returnText) {
  @Override
  public String toString() {
    return "LetterStatus[" + planId + "]";
  }
}
