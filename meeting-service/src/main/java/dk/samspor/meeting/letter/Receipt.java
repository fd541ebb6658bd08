package dk.samspor.meeting.letter;

/**
 * What the mail says of a letter it has taken.
 *
 * @param number the mail's own number for it
 */
public record Receipt(String number) {}
