package dk.samspor.meeting.composition;

import java.util.Optional;

/** The family area should take part when there are children at home: family problems are the ones most often forgotten [D 6.1, 6.4.2]. */
final class FamilyShouldAttendWithChildrenAtHome implements CompositionRule {
  @Override public Optional<Finding> check(Composition team) {
    return team.citizen().childrenAtHome() && !team.represents(Area.FAMILY)
        ? Optional.of(Finding.warning("FAMILY_MISSING",
            "Der er hjemmeboende børn, og familieområdet er ikke repræsenteret.",
            "There are children at home, and the family area is not represented."))
        : Optional.empty();
  }

  @Override public Optional<Area> requires(Composition team) {
    return team.citizen().childrenAtHome() ? Optional.of(Area.FAMILY) : Optional.empty();
  }
}
