package dk.samspor.referral.trainingplan;

/**
 * The message a plan arrived in.
 *
 * @param envelopeId the sender's id of the transport envelope
 * @param bytes exactly as received
 */
public record Original(String envelopeId, byte[] bytes) {

  @Override
  public String toString() {
    return "Original[" + bytes.length + " bytes]";
  }
}
