package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Discharges and their summaries [D item 4]. */
final class DischargeIndicators {

  static final Indicator DISCHARGES = indicator("DISCHARGES")
      .named("Udskrivninger", "Discharges")
      .means("Antal udskrivninger fra hospital.", "Number of discharges from hospital.")
      .counts("Udskrivninger", "Discharges")
      .as(new Count(Measure.DISCHARGE), Unit.DISCHARGES)
      .by(Dimension.HOSPITAL)
      .from("Henvisning: CitizenDischarged, EpikriseSent", "Referral: CitizenDischarged, EpikriseSent")
      .mind("Et ophold, der er registreret ved en fejl, er ikke med.", "A stay entered in error is not in it.")
      .done();

  static final Indicator WITH = indicator("DISCHARGES_WITH_EPIKRISE")
      .named("Udskrivninger med epikrise", "Discharges with a summary")
      .means("Andelen af udskrivninger, der har en epikrise.", "The share of discharges that have a discharge summary.")
      .counts("Udskrivninger med epikrise", "Discharges with a summary")
      .outOf("Udskrivninger", "Discharges")
      .as(new Share(Measure.DISCHARGE, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.HOSPITAL)
      .from("Henvisning: CitizenDischarged, EpikriseSent", "Referral: CitizenDischarged, EpikriseSent")
      .beside("90", "Region Hovedstaden 2014: 376.976 af 418.777", "Region Hovedstaden 2014: 376,976 of 418,777")
      .done();

  static final Indicator ONE = indicator("EPIKRISE_WITHIN_1_OF_DISCHARGES")
      .named("Epikrise inden 1 hverdag, af udskrivninger", "Summary within 1 working day, of discharges")
      .means("Andelen af alle udskrivninger, hvis epikrise blev sendt inden 1 hverdag.",
          "The share of all discharges whose summary was sent within 1 working day.")
      .counts("Epikriser sendt inden 1 hverdag", "Summaries sent within 1 working day")
      .outOf("Udskrivninger", "Discharges")
      .as(new Share(Measure.DISCHARGE, new Condition.DoneWithin(1)), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.HOSPITAL)
      .from("Henvisning: CitizenDischarged, EpikriseSent", "Referral: CitizenDischarged, EpikriseSent")
      .mind("I kildens tabel betyder 0 for 2014, at det ikke blev registreret.",
          "In the source's table 0 for 2014 means that it was not registered.")
      .beside("66", "Region Hovedstaden januar–september 2015", "Region Hovedstaden January–September 2015")
      .done();

  static final Indicator THREE_OF_DISCHARGES = indicator("EPIKRISE_WITHIN_3_OF_DISCHARGES")
      .named("Epikrise inden 3 hverdage, af udskrivninger", "Summary within 3 working days, of discharges")
      .means("Andelen af alle udskrivninger, hvis epikrise blev sendt inden 3 hverdage: som kildens tabel regner.",
          "The share of all discharges whose summary was sent within 3 working days: as the source's table reckons.")
      .counts("Epikriser sendt inden 3 hverdage", "Summaries sent within 3 working days")
      .outOf("Udskrivninger", "Discharges")
      .as(new Share(Measure.DISCHARGE, new Condition.DoneWithin(3)), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.HOSPITAL)
      .from("Henvisning: CitizenDischarged, EpikriseSent", "Referral: CitizenDischarged, EpikriseSent")
      .mind("Målet på 95 % gælder epikriser, men tabellen dividerer med udskrivninger; derfor vurderes dette tal ikke.",
          "The target of 95 % is on summaries, but the table divides by discharges; so this figure is not judged.")
      .beside("75", "Region Hovedstaden 2014: 313.166 af 418.777", "Region Hovedstaden 2014: 313,166 of 418,777")
      .done();

  static final Indicator THREE = indicator("EPIKRISE_WITHIN_3")
      .named("Epikriser sendt inden 3 hverdage", "Summaries sent within 3 working days")
      .means("Andelen af epikriser, der blev sendt inden 3 hverdage efter udskrivningen.",
          "The share of discharge summaries sent within 3 working days of discharge.")
      .counts("Sendt inden 3 hverdage", "Sent within 3 working days")
      .outOf("Epikriser", "Summaries")
      .as(new Share(Measure.EPIKRISE, new Condition.AtMost(3)), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.HOSPITAL)
      .from("Henvisning: EpikriseSent", "Referral: EpikriseSent")
      .mind("Udskrivninger uden epikrise er ikke med. En foreløbig epikrise er ikke epikrisen; den endelige tæller.",
          "Discharges without a summary are not in it. A provisional summary is not the summary; the real one counts.")
      .aims("95", "2014-01-01", "Regionens driftsmål: 95 % inden 3 hverdage", "The region's operational target: 95 % within 3 working days")
      .done();

  static final Indicator DAYS = indicator("EPIKRISE_DAYS")
      .named("Hverdage til epikrisen", "Working days to the summary")
      .means("Hverdage fra udskrivning til epikrisen blev sendt. Værdien er medianen.",
          "Working days from discharge to the summary. The value is the median.")
      .counts("Epikriser", "Summaries")
      .as(new Duration(Measure.EPIKRISE), Unit.WORKING_DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.HOSPITAL)
      .from("Henvisning: EpikriseSent", "Referral: EpikriseSent")
      .done();

  static final List<Indicator> ALL = List.of(DISCHARGES, WITH, ONE, THREE_OF_DISCHARGES, THREE, DAYS);

  private DischargeIndicators() {}
}
