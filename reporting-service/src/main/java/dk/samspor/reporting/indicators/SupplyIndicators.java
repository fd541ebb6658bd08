package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Who is there to help [M]. */
final class SupplyIndicators {

  static final Indicator QUALIFIED = indicator("QUALIFIED_THERAPISTS")
      .named("Kvalificerede terapeuter", "Therapists qualified")
      .means("Hvor mange terapeuter der er kvalificeret til en patientgruppe, hver gang det ændrede sig. Værdien er medianen, laveste tal er dækningens svageste punkt.",
          "How many therapists are qualified for a patient group, each time it changed. The value is the median; the lowest is the cover's weakest point.")
      .counts("Ændringer", "Changes")
      .as(new Duration(Measure.QUALIFIED_THERAPISTS), Unit.THERAPISTS)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PATIENT_GROUP)
      .from("Stratificering: CoverChanged", "Stratification: CoverChanged")
      .mind("Tallet siger noget om ændringerne i perioden; uden ændringer er der intet tal.",
          "The figure speaks of the changes in the period; without changes there is none.")
      .done();

  static final Indicator COVER = indicator("THERAPIST_COVER")
      .named("Dækning af patientgrupper", "Cover of patient groups")
      .means("Andelen af ændringer, efter hvilke der var mindst så mange kvalificerede terapeuter, som patientgruppen kræver.",
          "The share of changes after which there were at least as many therapists qualified as the patient group needs.")
      .counts("Ændringer, der efterlod gruppen dækket", "Changes that left the group covered")
      .outOf("Ændringer, hvor behovet er kendt", "Changes where the need is known")
      .as(new Share(Measure.QUALIFIED_THERAPISTS, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PATIENT_GROUP)
      .from("Stratificering: CoverChanged", "Stratification: CoverChanged")
      .mind("Tallet siger noget om ændringerne i perioden; en gruppe, der aldrig ændrer sig, er ikke med.",
          "The figure speaks of the changes in the period; a group that never changes is not in it.")
      .done();

  static final List<Indicator> ALL = List.of(QUALIFIED, COVER);

  private SupplyIndicators() {}
}
