package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.Size;

/** Opens a case again after new information, with what is new. */
public record ReopenTeamCase(@Size(max = 4000) String note) {}
