package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** What training and interventions changed [S, R]. */
final class EffectIndicators {

  static final Indicator CHANGE = indicator("FUNCTION_CHANGE")
      .named("Ændret funktionsevne", "Change in function")
      .means("Ændring i funktionsprofilens point fra start til slut, over de kapitler der er målt begge gange; positivt er bedre. Værdien er medianen.",
          "Change of the function profile's points from start to end over the chapters measured both times; positive is better. The value is the median.")
      .counts("Borgere målt ved start og slut", "Citizens measured at start and end")
      .as(new Duration(Measure.FUNCTION_CHANGE), Unit.POINTS)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Stratificering: FunctionProfileMeasured", "Stratification: FunctionProfileMeasured")
      .mind("Kun borgere målt begge gange; en målt ændring afrundes til hele point. En ændring er ikke nødvendigvis træningens fortjeneste.",
          "Only citizens measured both times; a change is rounded to whole points. A change is not necessarily the training's doing.")
      .done();

  static final Indicator GOALS = indicator("GOALS_MET")
      .named("Mål nået", "Goals met")
      .means("Andelen af fulgte mål, der er nået.", "The share of followed-up goals that are met.")
      .counts("Mål nået", "Goals met")
      .outOf("Mål, der er fulgt op på", "Goals followed up")
      .as(new Share(Measure.GOAL_FOLLOWED_UP, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.CASE_KIND, Dimension.AREA)
      .from("Møde: GoalProgressed", "Meeting: GoalProgressed")
      .mind("Hver opfølgning tæller.", "Each follow-up counts.")
      .done();

  static final List<Indicator> ALL = List.of(CHANGE, GOALS);

  private EffectIndicators() {}
}
