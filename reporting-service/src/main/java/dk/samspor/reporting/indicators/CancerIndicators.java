package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Needs of citizens with cancer, and palliative help [C, D item 2]. */
final class CancerIndicators {

  static final Indicator ASSESSED = indicator("NEEDS_ASSESSMENTS")
      .named("Behovsvurderinger", "Needs assessments")
      .means("Antal behovsvurderinger efter tidspunkt i forløbet og redskab.", "Number of needs assessments by moment and instrument.")
      .counts("Vurderinger", "Assessments")
      .as(new Count(Measure.NEEDS_ASSESSED), Unit.ASSESSMENTS)
      .by(Dimension.MOMENT, Dimension.INSTRUMENT)
      .from("Henvisning: NeedsAssessed", "Referral: NeedsAssessed")
      .mind("En vurdering, der er registreret ved en fejl, er ikke med.", "An assessment entered in error is not in it.")
      .done();

  static final Indicator FOUND = indicator("NEEDS_FOUND")
      .named("Behov fundet", "Needs found")
      .means("Andelen af vurderinger, der fandt et behov, fysisk, psykisk, socialt eller eksistentielt. Se det for hvert område.",
          "The share of assessments that found a need: physical, psychological, social or existential. Look at each area.")
      .counts("Områder med behov", "Areas with a need")
      .outOf("Områder, der er vurderet", "Areas assessed")
      .as(new Share(Measure.NEED_IN_AREA, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.NEED_AREA, Dimension.MOMENT)
      .from("Henvisning: NeedsAssessed", "Referral: NeedsAssessed")
      .mind("Uden opdeling på område er tallet områdernes gennemsnit.", "Not cut by area the figure is the mean of the areas.")
      .done();

  static final Indicator SCREENED = indicator("NEEDS_SCREENED_IN_TIME")
      .named("Behovsscreening til tiden", "Needs screened in time")
      .means("Andelen af ventede behovsscreeninger, der blev gjort senest den dag, de skulle.",
          "The share of awaited needs screenings done by the day they were due.")
      .counts("Screenet til tiden", "Screened in time")
      .outOf("Screeninger, der var ventet", "Screenings that were awaited")
      .as(new Share(Measure.NEEDS_SCREENED, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.MOMENT)
      .from("Stratificering: NeedsScreened", "Stratification: NeedsScreened")
      .mind("En screening, der aldrig blev gjort, er ikke med.", "A screening that was never done is not in it.")
      .done();

  static final Indicator OUTCOMES = indicator("NEEDS_SCREENINGS")
      .named("Behovsscreeninger efter resultat", "Needs screenings by outcome")
      .means("Antal behovsscreeninger efter tidspunkt og resultat.", "Number of needs screenings by moment and outcome.")
      .counts("Screeninger", "Screenings")
      .as(new Count(Measure.NEEDS_SCREENED), Unit.ASSESSMENTS)
      .by(Dimension.MOMENT, Dimension.OUTCOME)
      .from("Stratificering: NeedsScreened", "Stratification: NeedsScreened")
      .done();

  static final Indicator PALLIATIVE = indicator("PALLIATIVE_REFERRALS")
      .named("Palliative henvisninger", "Palliative referrals")
      .means("Antal henvisninger til palliativ indsats, basal eller specialiseret.",
          "Number of referrals to palliative help, basic or specialised.")
      .counts("Henvisninger", "Referrals")
      .as(new Count(Measure.PALLIATIVE_REFERRED), Unit.REFERRALS)
      .by(Dimension.PALLIATIVE_LEVEL)
      .from("Henvisning: PalliativeReferred", "Referral: PalliativeReferred")
      .done();

  static final Indicator OPEN_ADMISSION = indicator("PALLIATIVE_OPEN_ADMISSION")
      .named("Palliative henvisninger med åben indlæggelse", "Palliative referrals with open admission")
      .means("Andelen af palliative henvisninger, hvor åben indlæggelse er aftalt.",
          "The share of palliative referrals with open admission agreed.")
      .counts("Åben indlæggelse aftalt", "Open admission agreed")
      .outOf("Palliative henvisninger", "Palliative referrals")
      .as(new Share(Measure.PALLIATIVE_REFERRED, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.PALLIATIVE_LEVEL)
      .from("Henvisning: PalliativeReferred", "Referral: PalliativeReferred")
      .done();

  static final Indicator PALLIATIVE_START = indicator("PALLIATIVE_REFERRAL_TO_START")
      .named("Henvisning til start på palliativ indsats", "Referral to start of palliative help")
      .means("Hele dage fra henvisningen til indsatsen begyndte. Værdien er medianen.",
          "Whole days from the referral until help began. The value is the median.")
      .counts("Påbegyndte indsatser", "Help begun")
      .as(new Duration(Measure.PALLIATIVE_STARTED), Unit.DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.PALLIATIVE_LEVEL)
      .from("Henvisning: PalliativeStarted", "Referral: PalliativeStarted")
      .mind("Henvisninger, der venter, har ingen tid og er ikke med.", "Referrals still waiting have no time and are not in it.")
      .done();

  static final List<Indicator> ALL = List.of(ASSESSED, FOUND, SCREENED, OUTCOMES, PALLIATIVE, OPEN_ADMISSION, PALLIATIVE_START);

  private CancerIndicators() {}
}
