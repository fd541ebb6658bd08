package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.coordinator.CoordinatorChoice;
import dk.samspor.meeting.coordinator.Rota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which of the region's coordinators comes to a meeting: by the same rules and in the same rota as to a meeting day. */
@ApplicationScoped
class CoordinatorOfTheMeeting {
  private final OtherMeetings meetings;
  private final CoordinatorChoice choice;
  private final Rota rota;

  CoordinatorOfTheMeeting(OtherMeetings meetings, CoordinatorChoice choice, Rota rota) {
    this.meetings = meetings;
    this.choice = choice;
    this.rota = rota;
  }

  OtherMeeting assign(UUID id, UUID named) {
    return meetings.change(id, meeting -> {
      var chosen = choice.choose(meeting.region(), meeting.homeMunicipality(), meeting.occupies(), named);
      meeting.assign(chosen);
      rota.take(chosen.coordinator(), meeting.occupies());
    });
  }

  OtherMeeting release(UUID id, String because) {
    return meetings.change(id, meeting -> {
      meeting.releaseCoordinator(because);
      rota.free(id);
    });
  }
}
