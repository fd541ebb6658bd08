package dk.samspor.meeting.letter;

/** What leaves the house. */
public enum LetterKind { CONCLUSION, GP_MESSAGE }
