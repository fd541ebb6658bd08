package dk.samspor.meeting.day;

import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.meeting.coordinator.Coordinator;
import dk.samspor.meeting.coordinator.CoordinatorChoice;
import dk.samspor.meeting.coordinator.Coordinators;
import dk.samspor.meeting.coordinator.Leave;
import dk.samspor.meeting.coordinator.Occupation;
import dk.samspor.meeting.coordinator.Rota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which of the region's coordinators comes to a meeting day. The day says so, and the rota keeps anybody from being in two places. */
@ApplicationScoped
public class CoordinatorOfTheDay {
  private final MeetingDays days;
  private final Coordinators coordinators;
  private final CoordinatorChoice choice;
  private final Rota rota;

  CoordinatorOfTheDay(MeetingDays days, Coordinators coordinators, CoordinatorChoice choice, Rota rota) {
    this.days = days;
    this.coordinators = coordinators;
    this.choice = choice;
    this.rota = rota;
  }

  List<Candidate> candidates(UUID dayId) {
    var day = days.get(dayId);
    return choice.candidates(day.region(), day.homeMunicipality(), day.occupies());
  }

  MeetingDay assign(UUID dayId, UUID named) {
    return days.change(dayId, day -> {
      var chosen = choice.choose(day.region(), day.homeMunicipality(), day.occupies(), named);
      day.assign(chosen);
      rota.take(chosen.coordinator(), day.occupies());
    });
  }

  MeetingDay release(UUID dayId, String because) {
    return days.change(dayId, day -> {
      day.releaseCoordinator(because);
      rota.free(dayId);
    });
  }

  /** The day has moved, or is gone: the coordinator goes with it or is free. */
  public void follows(MeetingDay day) {
    if (day.status() == MeetingDay.Status.PLANNED) {
      rota.move(day.occupies());
    } else {
      rota.free(day.id());
    }
  }

  /** Illness asks nobody: days in that time lose their coordinator, and stand without one until another is assigned. */
  Coordinator takeLeave(UUID coordinator, Leave leave) {
    return coordinators.change(coordinator, one -> {
      one.takeLeave(leave);
      var away = new Occupation(UUID.randomUUID(), leave.from().atStartOfDay(), leave.to().plusDays(1).atStartOfDay());
      rota.during(coordinator, away.from(), away.to()).forEach(this::losesCoordinator);
      rota.take(coordinator, away);
    });
  }

  /** A consultation that is booked in that time is not ours to give up: it is refused, and cancelled first. */
  private void losesCoordinator(UUID refersTo) {
    if (days.find(refersTo).isPresent()) {
      days.get(refersTo).releaseCoordinator("leave");
      rota.free(refersTo);
    }
  }
}
