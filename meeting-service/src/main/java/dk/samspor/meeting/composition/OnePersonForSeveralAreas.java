package dk.samspor.meeting.composition;

import java.util.Optional;

/** One person should not stand for several areas; it is allowed, seen and counted [D 6.1]. */
final class OnePersonForSeveralAreas implements CompositionRule {
  @Override public Optional<Finding> check(Composition team) {
    return team.participants().stream().anyMatch(Participant::standsForSeveral)
        ? Optional.of(Finding.warning("ONE_PERSON_FOR_SEVERAL_AREAS",
            "Én person repræsenterer flere områder.",
            "One person stands for several areas."))
        : Optional.empty();
  }
}
