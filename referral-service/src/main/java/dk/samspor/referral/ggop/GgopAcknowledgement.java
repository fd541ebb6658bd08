package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.PlanIntake;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan;
import dk.samspor.referral.trainingplan.completeness.Completeness;
import dk.samspor.referral.trainingplan.completeness.Finding;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a G-GOP letter; a repeat of the letter gets the same.
 *
 * @param acknowledgement OK: stored, whatever the findings say
 * @param planId the plan it made or was sent again to, to follow it by
 * @param letterId the sender's own id of the letter
 * @param submission 1 for a new plan, more where a returned plan was sent again with this letter
 * @param findings what the letter lacks (blocking) or is thin in (advisory)
 * @param departures where the letter leaves the form
 */
public record GgopAcknowledgement(Acknowledgement acknowledgement, Status status, UUID planId, String letterId, int submission,
    List<Finding> findings, List<Departure> departures) {

  /** How a letter is acknowledged. */
  @Schema(name = "Acknowledgement")
  public enum Acknowledgement {
    /** Taken. */
    OK,
    /** The letter itself is at fault: sending it again as it is gives the same answer. */
    FATAL,
    /** Not the letter's fault: send it again as it is. */
    TRANSIENT
  }

  /** What became of the letter. */
  @Schema(name = "AcknowledgementStatus")
  public enum Status { RECEIVED, RESUBMITTED }

  /** Of the letter, also when the plan has been sent again since. */
  static GgopAcknowledgement of(PlanIntake.Received received, GgopMessage message, ReceiveTrainingPlan command) {
    return new GgopAcknowledgement(Acknowledgement.OK, received.submission() == 1 ? Status.RECEIVED : Status.RESUBMITTED,
        received.plan().id(), message.letterId(), received.submission(), Completeness.of(command.plan()).findings(),
        message.form().departures());
  }

  @Override
  public String toString() {
    return "GgopAcknowledgement[" + planId + ", " + findings.size() + " findings]";
  }
}
