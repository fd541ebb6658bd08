package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.completeness.Finding;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a G-GOP letter; a repeat of the letter gets the same.
 *
 * @param status RECEIVED: stored, whatever the findings say
 * @param planId the plan it made, to follow it by
 * @param letterId the sender's own id of the letter
 * @param findings what the letter lacks (blocking) or is thin in (advisory)
 */
public record GgopAcknowledgement(Status status, UUID planId, String letterId, List<Finding> findings) {

  /** What became of the letter. */
  @Schema(name = "AcknowledgementStatus")
  public enum Status { RECEIVED }

  @Override
  public String toString() {
    return "GgopAcknowledgement[" + planId + ", " + findings.size() + " findings]";
  }
}
