package dk.samspor.meeting.composition;

import java.util.Optional;

/** The social area takes part in every team meeting [D 6.1]. */
final class SocialMustAttend implements CompositionRule {
  @Override public Optional<Finding> check(Composition team) {
    return !team.represents(Area.SOCIAL)
        ? Optional.of(Finding.blocking("SOCIAL_MISSING",
            "Socialområdet er ikke repræsenteret.",
            "The social area is not represented."))
        : Optional.empty();
  }

  @Override public Optional<Area> requires(Composition team) {
    return Optional.of(Area.SOCIAL);
  }
}
