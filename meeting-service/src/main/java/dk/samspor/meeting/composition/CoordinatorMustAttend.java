package dk.samspor.meeting.composition;

import java.util.Optional;

/** The health coordinator takes part always: if prevented, the meeting is cancelled [D 6.1]. */
final class CoordinatorMustAttend implements CompositionRule {
  static final String CODE = "COORDINATOR_MISSING";

  @Override public Optional<Finding> check(Composition team) {
    return !team.seats(Seat.HEALTH_COORDINATOR)
        ? Optional.of(Finding.blocking(CODE,
            "Sundhedskoordinatoren deltager ikke; mødet skal aflyses.",
            "The health coordinator does not take part; the meeting must be cancelled."))
        : Optional.empty();
  }
}
