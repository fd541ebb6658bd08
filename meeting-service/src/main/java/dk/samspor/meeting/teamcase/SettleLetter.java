package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Says what becomes of a letter the mail did not take. */
public record SettleLetter(@NotNull UUID letter, @NotNull LetterSettlement how) {}
