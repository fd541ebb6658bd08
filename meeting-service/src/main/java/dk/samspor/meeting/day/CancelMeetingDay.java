package dk.samspor.meeting.day;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Cancels a meeting day nobody is booked on any more. */
public record CancelMeetingDay(@NotNull CancelReason reason, @Size(max = 4000) String note) {}
