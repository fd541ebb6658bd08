package dk.samspor.meeting.composition;

import java.util.Optional;

/** The municipality's health area takes part in every team meeting; the region's coordinator does not stand in for it [D 6.1]. */
final class HealthMustAttend implements CompositionRule {
  @Override public Optional<Finding> check(Composition team) {
    return !team.represents(Area.HEALTH)
        ? Optional.of(Finding.blocking("HEALTH_MISSING",
            "Sundhedsområdet er ikke repræsenteret.",
            "The health area is not represented."))
        : Optional.empty();
  }

  @Override public Optional<Area> requires(Composition team) {
    return Optional.of(Area.HEALTH);
  }
}
