package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Withdraws a case. */
public record WithdrawTeamCase(@NotNull WithdrawReason reason, @Size(max = 4000) String note) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "WithdrawTeamCase[" + reason + "]";
  }
}
