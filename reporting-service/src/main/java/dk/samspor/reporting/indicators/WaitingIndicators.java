package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Sum;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Waiting lists as the units count them [D status report]. */
final class WaitingIndicators {

  static final Indicator LIST = indicator("WAITING_LIST")
      .named("Ventelistens trin", "The waiting list's places")
      .means("Henviste, påbegyndte, undersøgte, indkaldte og ventende, som enhederne har opgjort dem.",
          "Referred, started, examined, called in and waiting, as the units counted them.")
      .counts("Borgere på trinnet", "Citizens at the place")
      .as(new Sum(Measure.WAITING_LIST, 1), Unit.CITIZENS)
      .by(Dimension.LIST_PLACE, Dimension.AGE_GROUP, Dimension.HOUSE)
      .from("Opgørelse: WaitingListCounted", "Count: WaitingListCounted")
      .mind("Ventende er et øjebliksbillede; flere opgørelser i samme periode lægges sammen. Ingen tjeneste fortæller endnu WaitingListCounted; upload i stedet en serie.",
          "Waiting is a snapshot; several counts in one period add up. No service tells WaitingListCounted yet; upload a series instead.")
      .done();

  static final Indicator WAIT = indicator("ESTIMATED_WAIT")
      .named("Anslået ventetid", "Estimated wait")
      .means("Den ventetid i uger, enhederne selv anslår. Værdien er medianen af opgørelserne.",
          "The wait in weeks the units themselves estimate. The value is the median of the counts.")
      .counts("Opgørelser", "Counts")
      .as(new Duration(Measure.ESTIMATED_WAIT), Unit.WEEKS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.AGE_GROUP, Dimension.HOUSE)
      .from("Opgørelse: WaitingListCounted", "Count: WaitingListCounted")
      .mind("Anslået, ikke målt. Ingen tjeneste fortæller endnu WaitingListCounted; upload i stedet en serie.",
          "Estimated, not measured. No service tells WaitingListCounted yet; upload a series instead.")
      .done();

  static final List<Indicator> ALL = List.of(LIST, WAIT);

  private WaitingIndicators() {}
}
