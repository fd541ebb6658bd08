package dk.samspor.meeting.composition;

import java.util.Optional;

/** Education takes part when the citizen is under 30 without a vocational qualification, otherwise as needed [D 6.1]. */
final class EducationRequiredUnderThirty implements CompositionRule {
  @Override public Optional<Finding> check(Composition team) {
    return isRequired(team) && !team.represents(Area.EDUCATION)
        ? Optional.of(Finding.blocking("EDUCATION_MISSING",
            "Borgeren er ung uden erhvervskompetencegivende uddannelse, og uddannelsesområdet er ikke repræsenteret.",
            "The citizen is young without a vocational qualification, and the education area is not represented."))
        : Optional.empty();
  }

  @Override public Optional<Area> requires(Composition team) {
    return isRequired(team) ? Optional.of(Area.EDUCATION) : Optional.empty();
  }

  private static boolean isRequired(Composition team) {
    return team.citizen().isYoungWithoutQualification(team.day(), team.educationRequiredUnderAge());
  }
}
