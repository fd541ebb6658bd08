package dk.samspor.referral.ggop;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.trainingplan.Original;
import dk.samspor.referral.trainingplan.PlanIntake;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** MedCom's G-GOP letters: the way today's hospital systems send training plans. */
@Path(GgopResource.PATH)
@Tag(name = "Messages")
public class GgopResource {

  static final String PATH = "/api/v1/messages/g-gop";

  private final PlanIntake intake;
  private final GgopTranslation translation;
  private final GgopLetters letters;
  private final GgopTrial trial;
  private final GgopStatuses statuses;

  GgopResource(PlanIntake intake, GgopTranslation translation, GgopLetters letters, GgopTrial trial, GgopStatuses statuses) {
    this.intake = intake;
    this.translation = translation;
    this.letters = letters;
    this.trial = trial;
    this.statuses = statuses;
  }

  /**
   * Takes one G-GOP (GGOP100), UTF-8 or ISO-8859-1, and keeps it byte for byte, sealed. It is recognised by sender,
   * envelope and letter id: the same letter again gets the same answer, other content under a used id LETTER_ID_REUSED.
   * A plan that was returned and comes again is linked to its return. Needs no Idempotency-Key.
   */
  @POST
  @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
  @Produces(MediaType.APPLICATION_JSON)
  @Access(roles = Role.HOSPITAL, message = true)
  @Refuses({"XML_MALFORMED", "XML_DOCTYPE_REFUSED", "XML_TOO_COMPLEX", "XML_ENCODING_UNSUPPORTED", "NOT_A_G_GOP",
      "GGOP_FIELD_MISSING", "GGOP_FIELD_INVALID", "SENDER_NOT_YOURS", "LETTER_ID_REUSED", "LETTER_WAS_NOT_RETURNED", "UNKNOWN_MUNICIPALITY",
      "DISCHARGE_BEFORE_ADMISSION", "DISCHARGE_IN_FUTURE", "BIRTH_DATE_IN_FUTURE"})
  @Operation(summary = "Send a G-GOP letter",
      description = "MedCom G-GOP (GGOP100), UTF-8 or ISO-8859-1. Recognised by sender, envelope and letter id: the same "
          + "letter again gets the same answer. Kept byte for byte, sealed. A letter about the same citizen, hospital contact and "
          + "municipality as the one plan that was returned is that plan sent again. The answer acknowledges: OK, or in a problem FATAL "
          + "(the letter must be changed) or TRANSIENT (send it again as it is).")
  public GgopAcknowledgement receive(byte[] letter,
      @Parameter(description = "the sender's id of the returned letter this one is sent instead of") @HeaderParam("Samspor-Resubmits")
          String resubmits) {
    GgopMessage message = GgopReader.read(letter);
    Authority sender = translation.senderOf(message);
    ReceiveTrainingPlan command = translation.command(message);
    var received = intake.receiveLetter(sender, command, new Original(message.envelopeId(), letter), resubmits);
    if (!received.repeated()) {
      letters.keep(received.plan().id(), received.submission(), message.form());
    }
    return GgopAcknowledgement.of(received, message, command);
  }

  /** Looks at a letter as it would be taken, and stores nothing. */
  @POST
  @Path("/validate")
  @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
  @Produces(MediaType.APPLICATION_JSON)
  @Access(roles = Role.HOSPITAL, message = true)
  @Operation(summary = "Try a G-GOP letter",
      description = "For vendors: says how the letter would be acknowledged and why, what it lacks and where it leaves the form. "
          + "Nothing is stored, and nobody is told of it.")
  public GgopTrial.Result validate(byte[] letter) {
    return trial.of(letter);
  }

  /** What became of a letter, by the sender's own id of it. */
  @POST
  @Path("/status")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Access(roles = Role.HOSPITAL, message = true)
  @Refuses({"NOT_FOUND", "NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED"})
  @Operation(summary = "What became of a letter",
      description = "By the sender's own id of it, which stands in the body because a sender may write anything into an id. Stores "
          + "nothing; needs no Idempotency-Key.")
  public LetterStatus status(@NotNull @Valid AskForStatus asked) {
    return statuses.of(asked);
  }
}
