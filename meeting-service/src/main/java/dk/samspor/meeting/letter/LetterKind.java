package dk.samspor.meeting.letter;

/** What leaves the house. */
public enum LetterKind {
  CONCLUSION,
  /** After the conclusion: what in the recommendation was wrong, and how it is right. */
  CORRECTION,
  GP_MESSAGE
}
