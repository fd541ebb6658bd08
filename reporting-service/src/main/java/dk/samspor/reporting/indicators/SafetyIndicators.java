package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.PerHundred;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** What goes wrong between the sectors [R, D]. */
final class SafetyIndicators {

  static final Indicator EVENTS = indicator("ADVERSE_EVENTS")
      .named("Utilsigtede hændelser ved overgange", "Adverse events at hand-overs")
      .means("Antal rapporterede hændelser efter kategori og følge.", "Number of events reported by category and consequence.")
      .counts("Hændelser", "Events")
      .as(new Count(Measure.ADVERSE_EVENT), Unit.EVENTS)
      .by(Dimension.CATEGORY, Dimension.CONSEQUENCE)
      .from("Henvisning: AdverseEventReported", "Referral: AdverseEventReported")
      .mind("Flere rapporter kan betyde bedre rapportering, ikke flere hændelser: tallet vurderes ikke.",
          "More reports may mean better reporting, not more events: the figure is not judged.")
      .done();

  static final Indicator READMISSIONS = indicator("ACUTE_READMISSIONS")
      .named("Akutte genindlæggelser pr. 100 udskrivninger", "Acute readmissions per 100 discharges")
      .means("Akutte genindlæggelser inden 30 dage for hver 100 udskrivninger.",
          "Acute readmissions within 30 days for every 100 discharges.")
      .counts("Akutte genindlæggelser", "Acute readmissions")
      .outOf("Udskrivninger", "Discharges")
      .as(new PerHundred(Measure.ACUTE_READMISSION, Measure.DISCHARGE), Unit.READMISSIONS_PER_100_DISCHARGES)
      .better(Direction.LOWER_IS_BETTER)
      .from("Henvisning: CitizenReadmitted, CitizenDischarged", "Referral: CitizenReadmitted, CitizenDischarged")
      .mind("Genindlæggelser tælles på deres egen dag, udskrivninger på deres: over korte perioder er det ikke de samme ophold. Kilden har endnu ikke sat et mål.",
          "Readmissions count on their own day, discharges on theirs: over short periods they are not the same stays. The source has not set a target yet.")
      .done();

  static final List<Indicator> ALL = List.of(EVENTS, READMISSIONS);

  private SafetyIndicators() {}
}
