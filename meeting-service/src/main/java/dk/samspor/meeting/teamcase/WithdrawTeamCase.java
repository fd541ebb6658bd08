package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Withdraws a case. */
public record WithdrawTeamCase(@NotNull WithdrawReason reason, @Size(max = 4000) String note) {}
