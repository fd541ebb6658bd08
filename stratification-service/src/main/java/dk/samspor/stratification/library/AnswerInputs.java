package dk.samspor.stratification.library;

import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.model.AnswerProblem;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers to the model's questions by input code: a code, a list of codes, a number, or true and false.
 * Only what is given changes.
 */
@Schema(examples = """
    {"inputs": {"rarity": "RARE", "lifeAreas": ["WORK", "FAMILY"], "brainInjury": false}}""")
public record AnswerInputs(@NotNull @Size(min = 1, max = 50) Map<String, Object> inputs) {

  /** The answers, if the model can use every one of them; else each bad input by name. */
  public Answers usableBy(StratificationModel model) {
    var problems = model.problems(inputs);
    if (!problems.isEmpty())
      throw PlatformCode.INVALID_REQUEST.refuse(problems.stream().map(AnswerInputs::violation).toArray(Violation[]::new));
    return model.usable(inputs);
  }

  /** How many, not which: before the model has read them, codes and answers may be any text. */
  @Override
  public String toString() {
    return "AnswerInputs[" + (inputs == null ? 0 : inputs.size()) + " answers]";
  }

  private static Violation violation(AnswerProblem problem) {
    return Violation.of("inputs." + problem.input(), switch (problem.kind()) {
      case UNKNOWN_INPUT -> StratificationCode.UNKNOWN_INPUT;
      case VALUE_NOT_ALLOWED -> StratificationCode.VALUE_NOT_ALLOWED;
      case OUT_OF_RANGE -> StratificationCode.OUT_OF_RANGE;
    });
  }
}
