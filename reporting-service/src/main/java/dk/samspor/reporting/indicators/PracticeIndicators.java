package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Who refers [S]. */
final class PracticeIndicators {

  static final Indicator REFERRALS = indicator("REFERRALS_PER_PRACTICE")
      .named("Henvisninger pr. praksis", "Referrals per practice")
      .means("Antal henvisninger fra almen praksis. Se det for hver praksis og hvert år.",
          "Number of referrals from general practice. Look at each practice and year.")
      .counts("Henvisninger", "Referrals")
      .as(new Count(Measure.PRACTICE_REFERRAL), Unit.REFERRALS)
      .by(Dimension.PRACTICE)
      .from("Henvisning: PhysiotherapyReferred, ProgrammeReferred", "Referral: PhysiotherapyReferred, ProgrammeReferred")
      .mind("Kun henvisninger, der kommer gennem Samspor. Hvor henvisningen ikke siger hvilken praksis, står UNKNOWN.",
          "Only referrals that come through Samspor. Where a referral does not say which practice, UNKNOWN stands.")
      .done();

  static final List<Indicator> ALL = List.of(REFERRALS);

  private PracticeIndicators() {}
}
