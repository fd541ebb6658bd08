package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Free physiotherapy on a doctor's referral, §140a [S]. */
final class PhysiotherapyIndicators {

  static final Indicator REFERRED = indicator("PHYSIOTHERAPY_REFERRALS")
      .named("Henvisninger til vederlagsfri fysioterapi", "Referrals to free physiotherapy")
      .means("Antal henvisninger efter sundhedslovens § 140 a, fordelt på borgergruppe.",
          "Number of referrals under the health act §140a, by group of citizens.")
      .counts("Henvisninger", "Referrals")
      .as(new Count(Measure.PHYSIOTHERAPY_REFERRED), Unit.REFERRALS)
      .by(Dimension.PATIENT_GROUP, Dimension.PRACTICE)
      .from("Henvisning: PhysiotherapyReferred", "Referral: PhysiotherapyReferred")
      .done();

  static final Indicator RENEWED = indicator("PHYSIOTHERAPY_RENEWALS")
      .named("Fornyelser af vederlagsfri fysioterapi", "Renewals of free physiotherapy")
      .means("Antal fornyede henvisninger.", "Number of referrals renewed.")
      .counts("Fornyelser", "Renewals")
      .as(new Count(Measure.PHYSIOTHERAPY_RENEWED), Unit.REFERRALS)
      .by(Dimension.PATIENT_GROUP)
      .from("Henvisning: PhysiotherapyRenewed", "Referral: PhysiotherapyRenewed")
      .done();

  static final Indicator FORMS = indicator("PHYSIOTHERAPY_BY_FORM")
      .named("Individuel eller holdtræning", "Individual or team training")
      .means("Hvordan behandlingerne fordeler sig på individuel behandling og holdtræning.",
          "How sessions divide over individual treatment and team training.")
      .counts("Behandlinger i formen", "Sessions of the form")
      .outOf("Alle behandlinger", "All sessions")
      .as(Distribution.over(Measure.PHYSIOTHERAPY_SESSION, Dimension.TRAINING_FORM), Unit.PERCENT)
      .by(Dimension.TRAINING_FORM)
      .from("Henvisning: PhysiotherapySessionHeld", "Referral: PhysiotherapySessionHeld")
      .done();

  static final Indicator EXCEPTIONS = indicator("PHYSIOTHERAPY_EXCEPTIONS")
      .named("Undtagelsesredegørelser", "Exception reports")
      .means("Antal undtagelsesredegørelser fra behandlere.", "Number of exception reports from therapists.")
      .counts("Redegørelser", "Reports")
      .as(new Count(Measure.PHYSIOTHERAPY_EXCEPTION), Unit.REFERRALS)
      .by(Dimension.PATIENT_GROUP)
      .from("Henvisning: ExceptionReportSent", "Referral: ExceptionReportSent")
      .done();

  static final List<Indicator> ALL = List.of(REFERRED, RENEWED, FORMS, EXCEPTIONS);

  private PhysiotherapyIndicators() {}
}
