package dk.samspor.referral.ggop;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.Original;
import dk.samspor.referral.trainingplan.PlanIntake;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan;
import dk.samspor.referral.trainingplan.TrainingPlan;
import dk.samspor.referral.trainingplan.completeness.Completeness;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** MedCom's G-GOP letters: the way today's hospital systems send training plans. */
@Path("/api/v1/messages/g-gop")
@Tag(name = "Messages")
public class GgopResource {

  private final PlanIntake intake;
  private final GgopTranslation translation;
  private final Caller caller;

  GgopResource(PlanIntake intake, GgopTranslation translation, Caller caller) {
    this.intake = intake;
    this.translation = translation;
    this.caller = caller;
  }

  /**
   * Takes one G-GOP (GGOP100), UTF-8 or ISO-8859-1, and keeps it byte for byte, sealed. It is recognised by sender,
   * envelope and letter id: the same letter again gets the same answer, other content under a used id LETTER_ID_REUSED.
   * Needs no Idempotency-Key.
   */
  @POST
  @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
  @Produces(MediaType.APPLICATION_JSON)
  @Access(roles = Role.HOSPITAL, message = true)
  @Refuses({"XML_MALFORMED", "XML_DOCTYPE_REFUSED", "XML_TOO_COMPLEX", "XML_ENCODING_UNSUPPORTED", "NOT_A_G_GOP",
      "GGOP_FIELD_MISSING", "GGOP_FIELD_INVALID", "SENDER_NOT_YOURS", "LETTER_ID_REUSED", "UNKNOWN_MUNICIPALITY",
      "DISCHARGE_BEFORE_ADMISSION", "DISCHARGE_IN_FUTURE", "BIRTH_DATE_IN_FUTURE"})
  @Operation(summary = "Send a G-GOP letter",
      description = "MedCom G-GOP (GGOP100), UTF-8 or ISO-8859-1. Recognised by sender, envelope and letter id: the same "
          + "letter again gets the same answer. Kept byte for byte, sealed.")
  public GgopAcknowledgement receive(byte[] letter) {
    GgopMessage message = GgopReader.read(letter);
    Authority sender = senderOf(message);
    ReceiveTrainingPlan command = translation.command(message);
    TrainingPlan plan = intake.receive(sender, command, new Original(message.envelopeId(), letter)).plan();
    return new GgopAcknowledgement(GgopAcknowledgement.Status.RECEIVED, plan.id(), message.letterId(),
        Completeness.of(command.plan()).findings()); // of the letter, also when the plan has been resubmitted since
  }

  /** The letter says who sent it, the token who is calling: they must be the same department. */
  private Authority senderOf(GgopMessage message) {
    if (!message.senderDepartment().matches("[0-9A-Za-z-]{1,40}")) {
      throw ReferralCode.SENDER_NOT_YOURS.refuse();
    }
    Authority sender = Authority.hospital(message.senderDepartment());
    if (!caller.actsFor(sender)) {
      throw ReferralCode.SENDER_NOT_YOURS.refuse();
    }
    return sender;
  }
}
