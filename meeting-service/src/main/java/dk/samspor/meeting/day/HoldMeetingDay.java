package dk.samspor.meeting.day;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Closes a meeting day that is over.
 *
 * @param minutes how long the day took, may be absent
 */
public record HoldMeetingDay(@Min(1) @Max(1440) Integer minutes) {}
