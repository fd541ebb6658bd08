package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.composition.Finding;
import dk.samspor.meeting.coordinator.CoordinatorChoice;
import dk.samspor.meeting.coordinator.LosesCoordinator;
import dk.samspor.meeting.coordinator.Rota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;

/** Which of the region's coordinators comes to a meeting: by the same rules and in the same rota as to a meeting day. */
@ApplicationScoped
class CoordinatorOfTheMeeting implements LosesCoordinator {
  private final OtherMeetings meetings;
  private final CoordinatorChoice choice;
  private final Rota rota;

  CoordinatorOfTheMeeting(OtherMeetings meetings, CoordinatorChoice choice, Rota rota) {
    this.meetings = meetings;
    this.choice = choice;
    this.rota = rota;
  }

  OtherMeetingView assign(UUID id, UUID named) {
    var findings = new ArrayList<Finding>();
    return meetings.change(id, meeting -> {
      var chosen = choice.choose(meeting.region(), meeting.homeMunicipality(), meeting.occupies(), named);
      findings.addAll(chosen.findings());
      meeting.assign(chosen);
      rota.take(chosen.coordinator(), meeting.occupies());
    }).view(findings);
  }

  OtherMeeting release(UUID id, String because) {
    return meetings.change(id, meeting -> {
      meeting.releaseCoordinator(because);
      rota.free(id);
    });
  }

  /** Only one that is still to be: who was there was there. */
  @Override public boolean loses(UUID refersTo, String because) {
    boolean isOne = meetings.find(refersTo).filter(meeting -> meeting.status() == OtherMeeting.Status.PLANNED).isPresent();
    if (isOne) {
      meetings.get(refersTo).releaseCoordinator(because);
    }
    return isOne;
  }
}
