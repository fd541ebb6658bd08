package dk.samspor.meeting.composition;

import java.util.Optional;

/** Four to six from the municipality are usual [D 6.1]; more make it hard for the citizen to speak, which is seen and counted. */
final class MunicipalitySendsAtMostSix implements CompositionRule {
  private static final int USUAL = 6;

  @Override public Optional<Finding> check(Composition team) {
    long own = team.participants().stream().filter(person -> person.seat().standsForAnArea()).count();
    return own > USUAL
        ? Optional.of(Finding.warning("MANY_FROM_THE_MUNICIPALITY",
            "Der deltager flere end seks fra kommunen.", "More than six take part from the municipality."))
        : Optional.empty();
  }
}
