package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.Size;

/** What was found when the interventions were followed up. */
public record FollowUp(@Size(max = 4000) String note) {}
