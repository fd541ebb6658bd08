package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Expectation.about;
import static dk.samspor.reporting.indicators.Expectation.between;
import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.observations.Measure;
import java.util.List;
import java.util.Map;

/** Training plans after discharge [M, S]. */
final class PlanIndicators {

  /** The first range is of all plans, those with a brain injury among them [M]. */
  private static final Map<String, Map<String, Expectation>> EXPECTED = Map.of(
      "ALL", Map.of("BASIC", between(60, 70), "ADVANCED", between(20, 30), "SPECIALISED", about(10)),
      "BRAIN_INJURY", Map.of("BASIC", between(20, 30), "ADVANCED", between(60, 70), "SPECIALISED", about(2),
          "SPECIALISED_REHABILITATION", about(5)));

  static final Indicator PLANS_RECEIVED = indicator("PLANS_RECEIVED")
      .named("Modtagne genoptræningsplaner", "Training plans received")
      .means("Antal genoptræningsplaner (sundhedslovens § 140) modtaget i borgerens kommune, talt på den dag planen kom.",
          "Number of training plans (health act §140) received in the citizen's municipality, on the day the plan arrived.")
      .counts("Modtagne planer", "Plans received")
      .as(new Count(Measure.PLAN_RECEIVED), Unit.PLAN)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP, Dimension.HOSPITAL)
      .from("Henvisning: TrainingPlanReceived; niveau fra AssessmentDecided", "Referral: TrainingPlanReceived; level from AssessmentDecided")
      .mind("En plan, der er sendt tilbage og kommer igen, tæller én gang. Niveauet er det, planen først blev placeret på.",
          "A plan that is returned and sent again counts once. The level is the one it was first placed on.")
      .done();

  static final Indicator FIRST_PLACEMENT = indicator("FIRST_PLACEMENT")
      .named("Første placering på niveau", "First placement by level")
      .means("Hvordan planerne fordeler sig på niveauer ved første placering, hvert niveau holdt op mod det forventede interval. "
              + "Erhvervet hjerneskade tæller med blandt alle og opgøres desuden for sig.",
          "How plans divide over levels at first placement, each level held against its expected range. "
              + "Acquired brain injury counts among all and is shown by itself as well.")
      .counts("Planer først placeret på niveauet", "Plans first placed on the level")
      .outOf("Alle placerede planer (ALL), eller dem med erhvervet hjerneskade (BRAIN_INJURY)",
          "All plans placed (ALL), or those with acquired brain injury (BRAIN_INJURY)")
      .as(new Distribution(Measure.FIRST_PLACEMENT, Dimension.LEVEL, Dimension.CITIZEN_GROUP, "ALL", EXPECTED), Unit.PERCENT)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Stratificering: AssessmentDecided; forventning: Region Midtjyllands model",
          "Stratification: AssessmentDecided; expectation: Region Midtjylland's model")
      .mind("Hvor ingen har sagt, om der er hjerneskade, tæller planen som uden. Tælles på dagen for afgørelsen. Senere niveauskift flytter ikke en plan. Intervallerne giver ikke tilsammen 100; hvert niveau prøves for sig. "
              + "\"Ca. 10\" læses som 8–12. Region Syddanmark forventede 95/5 mellem basalt og avanceret.",
          "Where nobody said whether there is a brain injury, the plan counts as without. Counted on the day of the decision. A later change of level does not move a plan. The ranges do not sum to 100; each level is tested alone. "
              + "\"About 10\" is read as 8–12. Region Syddanmark expected 95/5 between basic and advanced.")
      .done();

  static final List<Indicator> ALL = List.of(PLANS_RECEIVED, FIRST_PLACEMENT);

  private PlanIndicators() {}
}
