package dk.samspor.stratification.model;

/** Why an answer cannot be used, by input. */
public record AnswerProblem(String input, Kind kind) {

  /** The ways an answer can be wrong. */
  public enum Kind {
    /** The model asks no such question. */
    UNKNOWN_INPUT,
    /** The answer is none of those the model allows. */
    VALUE_NOT_ALLOWED,
    /** The number is outside the range, or more precise than is asked. */
    OUT_OF_RANGE
  }
}
