package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The health coordinator's mandatory advice in a hearing. */
public record GiveStatement(@NotBlank @Size(max = 20_000) String text) {}
