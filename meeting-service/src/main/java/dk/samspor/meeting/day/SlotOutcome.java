package dk.samspor.meeting.day;

/** What became of a place: the case's meeting was held, the coordinator gave a statement instead, or another meeting was held in it. */
public enum SlotOutcome { HELD, HEARD, OTHER_MEETING }
