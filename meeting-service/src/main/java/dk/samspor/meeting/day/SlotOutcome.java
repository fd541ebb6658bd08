package dk.samspor.meeting.day;

/** What became of a case's place: its meeting was held, or the coordinator gave a statement instead. */
public enum SlotOutcome { HELD, HEARD }
