package dk.samspor.meeting.teamcase;

/** What becomes of a letter the mail did not take. */
public enum LetterSettlement {
  SEND_AGAIN,
  /** It went on paper, or was handed over. */
  SENT_BY_HAND
}
