package dk.samspor.stratification.model;

/**
 * An acquired brain injury with functional impairment belongs at the advanced level unless the professional says otherwise, with a
 * reason [M, S 1.1]. That holds whatever model proposes, so that the two questions have fixed codes.
 */
public final class BrainInjury {

  /** Counted apart whatever the level, so that it may be answered on every kind of plan [M]. */
  public static final String INPUT = "brainInjury";

  private static final String IMPAIRMENT = "functionalImpairment";
  private static final String NOT_IMPAIRED = "NONE";

  private BrainInjury() {}

  /** Whether a model asks for it, as yes or no. */
  public static boolean isAskedBy(ModelDescription model) {
    return model.input(INPUT).filter(input -> input.kind() == ModelInput.Kind.YES_NO).isPresent();
  }

  /** A brain injury, and nobody says that function is not impaired: who is to be trained has some impairment. */
  public static boolean belongsAtAdvanced(Answers answers) {
    return answers.is(INPUT, true) && !answers.is(IMPAIRMENT, NOT_IMPAIRED);
  }
}
