package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.PerSum;
import dk.samspor.reporting.indicators.Calculation.Sum;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** The health coordinators' time [D 8.2]. */
final class CoordinatorIndicators {

  static final Indicator TIME = indicator("COORDINATOR_TIME")
      .named("Koordinatorernes tid", "Coordinators' time")
      .means("Registreret tid efter hvad den gik til, i timer.", "Time registered by what it went to, in hours.")
      .counts("Timer", "Hours")
      .as(new Sum(Measure.COORDINATOR_TIME, 60), Unit.HOURS)
      .by(Dimension.TIME_KIND)
      .from("Møde: TimeRegistered", "Meeting: TimeRegistered")
      .done();

  static final Indicator CASES_PER_YEAR = indicator("CASES_PER_FULL_TIME_YEAR")
      .named("Sager pr. koordinatorårsværk", "Cases per full-time coordinator year")
      .means("Behandlede sager delt med registreret tid i årsværk på 202 dage à 7,4 timer.",
          "Cases treated divided by time registered, in full-time years of 202 days of 7.4 hours.")
      .counts("Behandlede sager", "Cases treated")
      .outOf("Registrerede årsværk", "Full-time years registered")
      .as(new PerSum(Measure.CASE_TREATED, Measure.COORDINATOR_TIME, 89_688), Unit.CASES_PER_YEAR)
      .from("Møde: TeamCaseHeld, TimeRegistered", "Meeting: TeamCaseHeld, TimeRegistered")
      .mind("606 sager om året er 3 pr. dag i 202 dage. Nævneren vises i hele årsværk, men der regnes med minutter. Udgifter efter de seks overheadkategorier står i regionens år (/api/v1/economy).",
          "606 cases a year are 3 a day for 202 days. The denominator is shown in whole years but reckoned in minutes. Cost by the six overhead categories stands in the region's year (/api/v1/economy).")
      .beside("606", "Bekendtgørelsens forudsætning", "The executive order's assumption")
      .done();

  static final Indicator ADVICE = indicator("ADVICE_GIVEN")
      .named("Rådgivning fra koordinatoren", "Advice from the coordinator")
      .means("Antal gange koordinatoren rådgav om en sag, efter emne.",
          "Number of times the coordinator advised on a case, by subject.")
      .counts("Rådgivninger", "Pieces of advice")
      .as(new Count(Measure.ADVICE_GIVEN), Unit.CASE)
      .by(Dimension.SUBJECT)
      .from("Møde: AdviceGiven", "Meeting: AdviceGiven")
      .done();

  static final List<Indicator> ALL = List.of(TIME, CASES_PER_YEAR, ADVICE);

  private CoordinatorIndicators() {}
}
