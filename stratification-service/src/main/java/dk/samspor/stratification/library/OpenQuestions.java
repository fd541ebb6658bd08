package dk.samspor.stratification.library;

import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.model.ModelInput;
import java.util.List;

/** Questions of a model that nobody has answered yet. */
public final class OpenQuestions {

  private OpenQuestions() {}

  /** Refuses with each open question by name. */
  public static void mustBeNone(List<ModelInput> open, ErrorCode code) {
    if (open.isEmpty()) return;
    throw code.refuse(open.stream().map(input -> Violation.of("inputs." + input.code(), "INPUT_MISSING", input.name().da(), input.name().en()))
        .toArray(Violation[]::new));
  }
}
