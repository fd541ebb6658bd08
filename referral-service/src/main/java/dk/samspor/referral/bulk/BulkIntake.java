package dk.samspor.referral.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.identity.CprMask;
import dk.samspor.platform.request.Pieces;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.trainingplan.PlanIntake;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes each line through the same door as a plan that is sent alone. */
@ApplicationScoped
class BulkIntake {

  private final Pieces pieces;
  private final PlanIntake intake;
  private final ActingFor actingFor;
  private final ObjectMapper json;
  private final Validator validator;
  private final Circumstances circumstances;

  BulkIntake(Pieces pieces, PlanIntake intake, ActingFor actingFor, ObjectMapper json, Validator validator, Circumstances circumstances) {
    this.pieces = pieces;
    this.intake = intake;
    this.actingFor = actingFor;
    this.json = json;
    this.validator = validator;
    this.circumstances = circumstances;
  }

  BulkAnswer take(ManyLines lines) {
    lines.check();
    List<BulkAnswer.Line> answers = new ArrayList<>();
    lines.each((number, line) -> answers.add(take(number, line)));
    return BulkAnswer.of(answers);
  }

  private BulkAnswer.Line take(int number, byte[] line) {
    try {
      PlanIntake.Received received = pieces.handle(() -> receive(line));
      return BulkAnswer.Line.taken(number, received.plan().id(), received.repeated());
    } catch (Refused refused) {
      if (refused.code() == PlatformCode.DATABASE_AWAY) {
        throw refused; // the rest would fare no better: sent again, what is stored is repeated
      }
      return refused(number, refused);
    }
  }

  private PlanIntake.Received receive(byte[] line) throws IOException {
    ReceiveTrainingPlan command = json.readValue(line, ReceiveTrainingPlan.class);
    if (command == null) {
      throw PlatformCode.MALFORMED_JSON.refuse();
    }
    var wrong = validator.validate(command);
    if (!wrong.isEmpty()) {
      throw new ConstraintViolationException(wrong);
    }
    return intake.receive(actingFor.one("hospital", command.sender()), command);
  }

  /** A field that nobody knows is named as the sender wrote it, and that may be a number in the wrong place. */
  private BulkAnswer.Line refused(int number, Refused refused) {
    String language = circumstances.language();
    var fields = refused.violations().stream().map(one -> new BulkAnswer.WrongField(CprMask.mask(one.field()), one.code(),
        "da".equals(language) ? one.danish() : one.english())).toList();
    return new BulkAnswer.Line(number, BulkAnswer.Outcome.REFUSED, null, refused.code().name(), refused.text(language), fields);
  }
}
