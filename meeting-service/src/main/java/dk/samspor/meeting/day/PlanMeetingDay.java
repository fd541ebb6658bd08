package dk.samspor.meeting.day;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;

/**
 * Plans a meeting day.
 *
 * @param municipality code; may be left out by a caller who acts for one municipality
 * @param date legal date in Denmark
 * @param room where, may be absent
 * @param startsAt first slot, Danish local time; nine o'clock when absent
 * @param slotMinutes length of a slot; 60 when absent
 * @param capacity how many cases there is room for [D table 3: the national average is 5.5]
 */
public record PlanMeetingDay(@Pattern(regexp = "\\d{4}") String municipality, @NotNull LocalDate date, @Size(max = 200) String room,
    LocalTime startsAt, @Min(5) @Max(480) Integer slotMinutes, @Min(1) @Max(40) int capacity) {
  public PlanMeetingDay {
    startsAt = startsAt == null ? LocalTime.of(9, 0) : startsAt;
    slotMinutes = slotMinutes == null ? Integer.valueOf(60) : slotMinutes;
  }

  /** A time of day wraps around: the late places would come before the early ones. */
  static boolean endsPastMidnight(LocalTime startsAt, int capacity, int slotMinutes) {
    return startsAt.toSecondOfDay() + TimeUnit.MINUTES.toSeconds((long) capacity * slotMinutes) > TimeUnit.DAYS.toSeconds(1);
  }
}
