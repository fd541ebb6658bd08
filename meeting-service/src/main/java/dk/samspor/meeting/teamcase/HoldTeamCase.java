package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Participant;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The meeting took place: who sat at the table, the citizen's side and the coordinator included. */
public record HoldTeamCase(@NotEmpty @Size(max = 40) List<@NotNull @Valid Participant> participants) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "HoldTeamCase[" + (participants == null ? 0 : participants.size()) + " participants]";
  }
}
