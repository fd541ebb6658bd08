package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.content.PlanContent;

/**
 * What a G-GOP says, in our words. Identifiers keep the system they were written in.
 *
 * @param envelopeId the transport envelope's id
 * @param letterId the sender's own id for the letter
 * @param senderDepartment hospital department number (sygehusafdelingsnummer), as written
 * @param senderEan the sender's EAN location number, may be null
 * @param receiverMunicipality four digits; G-GOP writes {@code 461} for {@code 0461}
 * @param cpr as written, unchecked
 * @param form the whole letter, field by field
 */
record GgopMessage(
    String envelopeId,
    String letterId,
    String senderDepartment,
    String senderEan,
    String receiverMunicipality,
    String cpr,
    String citizenName,
    PlanContent content,
    FilledForm form) {
  @Override
  public String toString() {
    return "GgopMessage[" + content + "]";
  }
}
