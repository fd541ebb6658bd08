package dk.samspor.meeting.composition;

import java.util.Optional;

/** The employment area takes part in every team meeting [D 6.1]. */
final class EmploymentMustAttend implements CompositionRule {
  @Override public Optional<Finding> check(Composition team) {
    return !team.represents(Area.EMPLOYMENT)
        ? Optional.of(Finding.blocking("EMPLOYMENT_MISSING",
            "Beskæftigelsesområdet er ikke repræsenteret.",
            "The employment area is not represented."))
        : Optional.empty();
  }

  @Override public Optional<Area> requires(Composition team) {
    return Optional.of(Area.EMPLOYMENT);
  }
}
