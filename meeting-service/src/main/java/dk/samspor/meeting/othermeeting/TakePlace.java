package dk.samspor.meeting.othermeeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Puts a meeting into a place on one of the team's own meeting days. */
public record TakePlace(@NotNull UUID meetingDay) {}
