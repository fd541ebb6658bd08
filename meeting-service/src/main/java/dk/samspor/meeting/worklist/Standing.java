package dk.samspor.meeting.worklist;

import dk.samspor.platform.access.Part;

/**
 * How many cases stand in one state.
 *
 * @param part the caller's part in them
 * @param late of them, those whose date is over
 */
public record Standing(String kind, Part part, String status, long cases, long late) {}
