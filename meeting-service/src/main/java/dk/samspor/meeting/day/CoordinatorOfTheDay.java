package dk.samspor.meeting.day;

import dk.samspor.meeting.composition.Finding;
import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.meeting.coordinator.Coordinator;
import dk.samspor.meeting.coordinator.CoordinatorChoice;
import dk.samspor.meeting.coordinator.Coordinators;
import dk.samspor.meeting.coordinator.Leave;
import dk.samspor.meeting.coordinator.LosesCoordinator;
import dk.samspor.meeting.coordinator.Occupation;
import dk.samspor.meeting.coordinator.Rota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which of the region's coordinators comes to a meeting day. The day says so, and the rota keeps anybody from being in two places. */
@ApplicationScoped
public class CoordinatorOfTheDay {
  private final MeetingDays days;
  private final Coordinators coordinators;
  private final CoordinatorChoice choice;
  private final Rota rota;
  private final Instance<LosesCoordinator> others;

  CoordinatorOfTheDay(MeetingDays days, Coordinators coordinators, CoordinatorChoice choice, Rota rota, @Any Instance<LosesCoordinator> others) {
    this.days = days;
    this.coordinators = coordinators;
    this.choice = choice;
    this.rota = rota;
    this.others = others;
  }

  List<Candidate> candidates(UUID dayId) {
    var day = days.get(dayId);
    return choice.candidates(day.region(), day.homeMunicipality(), day.occupies(), coordinator -> casesNewTo(coordinator, day));
  }

  Assigned assign(UUID dayId, UUID named) {
    var findings = new ArrayList<Finding>();
    var assigned = days.change(dayId, day -> {
      var chosen = choice.choose(day.region(), day.homeMunicipality(), day.occupies(), coordinator -> casesNewTo(coordinator, day), named);
      findings.addAll(chosen.findings());
      day.assign(chosen);
      rota.take(chosen.coordinator(), day.occupies());
    });
    return new Assigned(assigned, List.copyOf(findings));
  }

  /** @param findings what is to be said of the coordinator who comes */
  record Assigned(MeetingDay day, List<Finding> findings) {}

  /** Who comes already has them in the year's count. */
  private static int casesNewTo(UUID coordinator, MeetingDay day) {
    return day.coordinator().filter(coordinator::equals).isPresent() ? 0 : day.takenWhenRead();
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

  /** Illness asks nobody: days and other meetings in that time lose their coordinator, and stand without one until another is assigned. */
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
    if (loses(refersTo, "leave") || others.stream().anyMatch(other -> other.loses(refersTo, "leave"))) {
      rota.free(refersTo);
    }
  }

  private boolean loses(UUID dayId, String because) {
    boolean isOne = days.find(dayId).isPresent();
    if (isOne) {
      days.get(dayId).releaseCoordinator(because);
    }
    return isOne;
  }
}
