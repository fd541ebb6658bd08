package dk.samspor.referral.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.identity.CprMask;
import dk.samspor.platform.request.Pieces;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Takes each line through the same door as what is sent alone. */
@ApplicationScoped
class BulkIntake {

  private final Pieces pieces;
  private final ObjectMapper json;
  private final Validator validator;
  private final Circumstances circumstances;

  BulkIntake(Pieces pieces, ObjectMapper json, Validator validator, Circumstances circumstances) {
    this.pieces = pieces;
    this.json = json;
    this.validator = validator;
    this.circumstances = circumstances;
  }

  /** What the door of one kind does with one of them; it answers for its line, but for the number. */
  @FunctionalInterface
  interface DoorOf<C> {
    Taken take(C command);
  }

  /** One of the two ids is null. */
  record Taken(UUID plan, UUID stay, boolean repeated) {}

  <C> BulkAnswer take(ManyLines lines, Class<C> kind, DoorOf<C> door) {
    lines.check();
    List<BulkAnswer.Line> answers = new ArrayList<>();
    lines.each((number, line) -> answers.add(take(number, () -> door.take(read(line, kind)))));
    return BulkAnswer.of(answers);
  }

  private BulkAnswer.Line take(int number, Callable<Taken> line) {
    try {
      return BulkAnswer.Line.taken(number, pieces.handle(line));
    } catch (Refused refused) {
      if (refused.code() == PlatformCode.DATABASE_AWAY) {
        throw refused; // the rest would fare no better: sent again, what is stored is repeated
      }
      return refused(number, refused);
    }
  }

  private <C> C read(byte[] line, Class<C> kind) throws IOException {
    C command = json.readValue(line, kind);
    if (command == null) {
      throw PlatformCode.MALFORMED_JSON.refuse();
    }
    var wrong = validator.validate(command);
    if (!wrong.isEmpty()) {
      throw new ConstraintViolationException(wrong);
    }
    return command;
  }

  /** A field that nobody knows is named as the sender wrote it, and that may be a number in the wrong place. */
  private BulkAnswer.Line refused(int number, Refused refused) {
    String language = circumstances.language();
    var fields = refused.violations().stream().map(one -> new BulkAnswer.WrongField(CprMask.mask(one.field()), one.code(),
        "da".equals(language) ? one.danish() : one.english())).toList();
    return new BulkAnswer.Line(number, BulkAnswer.Outcome.REFUSED, null, null, refused.code().name(), refused.text(language), fields);
  }
}
