package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Sum;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Waiting lists: of training plans and of hospital units, from their own facts [D status report]. */
final class WaitingIndicators {

  static final Indicator LIST = indicator("WAITING_LIST")
      .named("Ventelistens trin", "The waiting list's places")
      .means("Henviste, undersøgte, indkaldte, påbegyndte og ventende til genoptræning og til hospitalernes enheder.",
          "Referred, examined, called in, started and waiting for training and for hospital units.")
      .counts("Borgere på trinnet", "Citizens at the place")
      .as(new Sum(Measure.WAITING_LIST, 1), Unit.CITIZENS)
      .by(Dimension.LIST_PLACE, Dimension.AGE_GROUP, Dimension.HOUSE)
      .from("Henvisning: TrainingPlanReceived, FirstContactOffered, TrainingPlanStarted, UnitReferralReceived, CitizenCalledIn, CitizenExamined, UnitPathwayStarted; stratificering: AssessmentDecided; opgørelse: WaitingListCounted",
          "Referral: TrainingPlanReceived, FirstContactOffered, TrainingPlanStarted, UnitReferralReceived, CitizenCalledIn, CitizenExamined, UnitPathwayStarted; stratification: AssessmentDecided; count: WaitingListCounted")
      .mind("Ventende er dem, der blev henvist i perioden og stadig venter; de andre trin tæller på deres egen dag. Flere opgørelser fra en enhed i samme periode lægges sammen.",
          "Waiting are those referred in the period who still wait; the other places count on their own day. Several counts of a unit in one period add up.")
      .done();

  static final Indicator WAIT = indicator("ESTIMATED_WAIT")
      .named("Anslået ventetid", "Estimated wait")
      .means("Den ventetid i uger, enhederne selv anslår. Værdien er medianen af opgørelserne.",
          "The wait in weeks the units themselves estimate. The value is the median of the counts.")
      .counts("Opgørelser", "Counts")
      .as(new Duration(Measure.ESTIMATED_WAIT), Unit.WEEKS)
      .estimated()
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.AGE_GROUP, Dimension.HOUSE)
      .from("Henvisning: CapacityRefused; opgørelse: WaitingListCounted", "Referral: CapacityRefused; count: WaitingListCounted")
      .mind("Anslået, ikke målt: ventetiden, en enhed melder, når den ikke kan tage en plan ind, eller opgør selv.",
          "Estimated, not measured: the wait a unit tells when it cannot take a plan in, or counts itself.")
      .done();

  static final Indicator UNIT = indicator("UNIT_REFERRAL_TO_START")
      .named("Henvisning til start i enheden", "Referral to start in the unit")
      .means("Hele dage fra henvisningen til hospitalets enhed til forløbet begyndte der. Værdien er medianen.",
          "Whole days from the referral to a hospital unit until the pathway began there. The value is the median.")
      .counts("Påbegyndte forløb", "Pathways begun")
      .as(new Duration(Measure.UNIT_PATHWAY_STARTED), Unit.DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.HOUSE)
      .from("Henvisning: UnitPathwayStarted", "Referral: UnitPathwayStarted")
      .mind("Hvem der stadig venter, har ingen tid og er ikke med.", "Whoever still waits has no time and is not in it.")
      .done();

  static final List<Indicator> ALL = List.of(LIST, WAIT, UNIT);

  private WaitingIndicators() {}
}
