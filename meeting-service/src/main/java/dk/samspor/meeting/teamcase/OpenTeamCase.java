package dk.samspor.meeting.teamcase;

import dk.samspor.platform.identity.Cpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Opens a team case for a citizen of the municipality.
 *
 * @param cpr CPR number or replacement number; the birth date is read from it
 * @param vocationallyQualified has an education that qualifies for a trade
 * @param municipality code; may be left out by a caller who acts for one municipality
 */
public record OpenTeamCase(@NotNull Cpr cpr, @NotBlank @Size(max = 200) String name, @NotNull TeamCaseKind kind,
    @NotNull Boolean childrenAtHome, @NotNull Boolean vocationallyQualified, @Pattern(regexp = "\\d{4}") String municipality) {

  /** Says nothing of the citizen: records otherwise print every component into the log. */
  @Override public String toString() {
    return "OpenTeamCase[" + kind + "]";
  }
}
