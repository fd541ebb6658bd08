package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Participant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who is expected at the table. */
public record PlanTeam(@NotEmpty @Size(max = 40) List<@NotNull @Valid Participant> participants) {

  /** Names nobody. */
  @Override public String toString() {
    return "PlanTeam[]";
  }
}
