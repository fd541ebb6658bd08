package dk.samspor.meeting.coordinator;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Where a coordinator is, and when.
 *
 * @param refersTo the meeting day, consultation or other meeting
 * @param from Danish local time
 * @param to Danish local time, not included
 */
public record Occupation(UUID refersTo, LocalDateTime from, LocalDateTime to) {}
