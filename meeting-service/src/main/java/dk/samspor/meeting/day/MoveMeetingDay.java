package dk.samspor.meeting.day;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Moves a meeting day with the cases on it.
 *
 * @param date legal date in Denmark
 * @param startsAt first slot, Danish local time; as before when absent
 * @param room as before when absent
 * @param because why, for the history
 * @param urgentReason why cases are treated that would then have been sent too late; needed only where there are such cases
 */
public record MoveMeetingDay(@NotNull LocalDate date, LocalTime startsAt, @Size(max = 200) String room,
    @NotBlank @Size(max = 4000) String because, @Size(max = 4000) String urgentReason) {

  LocalTime startsAt(LocalTime asBefore) {
    return startsAt == null ? asBefore : startsAt;
  }

  String room(String asBefore) {
    return room == null ? asBefore : room;
  }

  boolean changesNothing(LocalDate from, LocalTime at, String where) {
    return date.equals(from) && startsAt(at).equals(at) && Objects.equals(room(where), where);
  }

  /** Says nothing of why. */
  @Override public String toString() {
    return "MoveMeetingDay[" + date + "]";
  }
}
