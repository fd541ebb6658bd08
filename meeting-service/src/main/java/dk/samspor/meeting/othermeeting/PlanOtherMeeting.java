package dk.samspor.meeting.othermeeting;

import dk.samspor.platform.identity.Cpr;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Plans a meeting.
 *
 * @param cpr whom it is about, absent where the type is about nobody
 * @param name of the citizen
 * @param date legal date in Denmark
 * @param startsAt Danish local time
 * @param withCoordinator whether a health coordinator takes part; at team co-ordination one always does
 * @param municipality code; may be left out by a caller who acts for one municipality
 */
public record PlanOtherMeeting(@NotNull MeetingType type, Cpr cpr, @Size(max = 200) String name, @NotNull LocalDate date,
    @NotNull LocalTime startsAt, @Min(5) @Max(480) int minutes, @Size(max = 200) String room, boolean withCoordinator,
    @Pattern(regexp = "\\d{4}") String municipality) {

  /** Team and region cannot talk about how they work together without the region [D, Viborg]. */
  boolean wantsCoordinator() {
    return withCoordinator || type == MeetingType.TEAM_COORDINATION;
  }

  /** Says nothing of the citizen. */
  @Override public String toString() {
    return "PlanOtherMeeting[" + type + ", " + date + "]";
  }
}
