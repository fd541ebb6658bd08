package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.coordinator.Rota;
import dk.samspor.meeting.day.MeetingDay;
import dk.samspor.meeting.day.MeetingDays;
import dk.samspor.meeting.day.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Other meetings in the places of a meeting day: nobody else gets the place, and what happens to the day happens to them. */
@ApplicationScoped
public class PlacesOfOtherMeetings {
  private final OtherMeetings meetings;
  private final MeetingDays days;
  private final Reservations places;
  private final Rota rota;

  PlacesOfOtherMeetings(OtherMeetings meetings, MeetingDays days, Reservations places, Rota rota) {
    this.meetings = meetings;
    this.days = days;
    this.places = places;
    this.rota = rota;
  }

  /** The day's coordinator is there anyway: one of the meeting's own is free. */
  OtherMeeting take(UUID id, UUID dayId) {
    return meetings.change(id, meeting -> {
      places.release(id);
      var place = places.reserve(dayId, id, meeting.homeMunicipality());
      meeting.takePlace(place, days.get(dayId));
      rota.free(id);
    });
  }

  public long on(UUID dayId) {
    return meetings.onDay(dayId).size();
  }

  /** The day has moved. */
  public void follow(MeetingDay day, String because) {
    meetings.onDay(day.id()).forEach(listed -> meetings.get(listed.id()).follow(day, because));
  }

  /** The day will not be. */
  public void areCancelledWith(UUID dayId, String because) {
    meetings.onDay(dayId).forEach(listed -> {
      meetings.get(listed.id()).cancel(because);
      places.release(listed.id());
    });
  }
}
