package dk.samspor.stratification.model;

/** Why an answer cannot be used, by input. */
public record AnswerProblem(String input, Kind kind) {

  /** The ways an answer can be wrong. */
  public enum Kind {
    /** The model asks no such question. */
    UNKNOWN_INPUT(new Text("Modellen spørger ikke om dette.", "The model does not ask this.")),
    /** The answer is none of those the model allows. */
    VALUE_NOT_ALLOWED(new Text("Svaret er ikke et af de tilladte.", "The answer is not one of the allowed."));

    private final Text words;

    Kind(Text words) {
      this.words = words;
    }

    /** The problem for people. */
    public Text words() {
      return words;
    }
  }
}
