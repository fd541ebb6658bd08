package dk.samspor.meeting.composition;

import java.util.Optional;

/** Somebody writes the minutes and is named; a meeting without is held all the same, seen and counted [D 6.2.2]. */
final class MinuteTakerIsNamed implements CompositionRule {
  @Override public Optional<Finding> check(Composition team) {
    return !team.seats(Seat.MINUTE_TAKER)
        ? Optional.of(Finding.warning("MINUTE_TAKER_MISSING",
            "Ingen er angivet som referent.",
            "Nobody is named as minute taker."))
        : Optional.empty();
  }
}
