package dk.samspor.referral.ggop;

import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.web.Refused;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ggop.GgopAcknowledgement.Acknowledgement;
import dk.samspor.referral.trainingplan.PlanIntake;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan;
import dk.samspor.referral.trainingplan.completeness.Completeness;
import dk.samspor.referral.trainingplan.completeness.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a letter would be acknowledged, without taking it. */
@ApplicationScoped
class GgopTrial {

  private final GgopTranslation translation;
  private final PlanIntake intake;
  private final Circumstances circumstances;

  GgopTrial(GgopTranslation translation, PlanIntake intake, Circumstances circumstances) {
    this.translation = translation;
    this.intake = intake;
    this.circumstances = circumstances;
  }

  /**
   * What a vendor learns of a letter.
   *
   * @param acknowledgement OK or FATAL
   * @param reasons why it would not be taken; none where it would
   * @param findings what the plan in it lacks
   * @param departures where it leaves the form
   */
  @Schema(name = "GgopTrialResult")
  public record Result(Acknowledgement acknowledgement, List<Reason> reasons, List<Finding> findings, List<Departure> departures) {
    @Override
    public String toString() {
      return "Result[" + acknowledgement + "]";
    }
  }

  /** @param field where in the letter; null where it is the whole */
  @Schema(name = "GgopRefusal")
  public record Reason(String code, String field, String message) {
    @Override
    public String toString() {
      return "Reason[masked]";
    }
  }

  Result of(byte[] letter) {
    try {
      GgopMessage message = GgopReader.read(letter);
      translation.senderOf(message);
      ReceiveTrainingPlan command = translation.command(message);
      intake.check(command);
      return new Result(Acknowledgement.OK, List.of(), Completeness.of(command.plan()).findings(), message.form().departures());
    } catch (Refused refused) {
      return new Result(Acknowledgement.FATAL, reasons(refused), List.of(), List.of());
    }
  }

  private List<Reason> reasons(Refused refused) {
    if (refused.violations().isEmpty()) {
      return List.of(new Reason(refused.code().name(), null, refused.text(circumstances.language())));
    }
    return refused.violations().stream().map(this::reason).toList();
  }

  private Reason reason(Violation wrong) {
    return new Reason(wrong.code(), wrong.field(), "da".equals(circumstances.language()) ? wrong.danish() : wrong.english());
  }
}
