package dk.samspor.meeting.composition;

import java.util.Optional;

/** Somebody leads the meeting and is named; a meeting without is held all the same, seen and counted [D 6.2.2]. */
final class MeetingLeaderIsNamed implements CompositionRule {
  @Override public Optional<Finding> check(Composition team) {
    return !team.seats(Seat.MEETING_LEADER)
        ? Optional.of(Finding.warning("MEETING_LEADER_MISSING",
            "Ingen er angivet som mødeleder.",
            "Nobody is named as meeting leader."))
        : Optional.empty();
  }
}
