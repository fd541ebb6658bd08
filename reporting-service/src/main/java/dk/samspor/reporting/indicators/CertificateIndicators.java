package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** The doctor's certificates a team case waits for [D table 8]. */
final class CertificateIndicators {

  static final Indicator LEAD_TIME = indicator("LAE265_LEAD_TIME")
      .named("Leveringstid for LÆ 265", "LÆ 265 lead time")
      .means("Hele dage fra kommunen bad om attesten (LÆ 261), til lægen leverede den (LÆ 265). Værdien er medianen.",
          "Whole days from the municipality's request (LÆ 261) to the doctor's delivery (LÆ 265). The value is the median.")
      .counts("Leverede attester", "Certificates delivered")
      .as(new Duration(Measure.CERTIFICATE_DELIVERED), Unit.DAYS)
      .only(Dimension.FORM, "LAE_265")
      .better(Direction.LOWER_IS_BETTER)
      .from("Henvisning: CertificateDelivered", "Referral: CertificateDelivered")
      .mind("Tælles på leveringsdagen. Attester, der endnu ikke er leveret, har ingen leveringstid og er ikke med. "
              + "Ingen kilde sætter et mål, så tiden vurderes ikke.",
          "Counted on the day of delivery. A certificate not yet delivered has no lead time and is not in it. "
              + "No source sets a target, so the time is not judged.")
      .done();

  static final Indicator IN_TIME = indicator("CERTIFICATES_IN_TIME")
      .named("Attester leveret inden fristen", "Certificates delivered within deadline")
      .means("Andelen af attester, der blev leveret senest på fristen i anmodningen.",
          "The share of certificates delivered no later than the deadline in the request.")
      .counts("Leveret senest på fristen", "Delivered by the deadline")
      .outOf("Leverede attester med en frist", "Delivered certificates with a deadline")
      .as(new Share(Measure.CERTIFICATE_DEADLINE, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.FORM)
      .from("Henvisning: CertificateRequested, CertificateDelivered; CertificateOverdue, når den findes",
          "Referral: CertificateRequested, CertificateDelivered; CertificateOverdue, once there is one")
      .mind("En attest, der aldrig leveres, tælles ikke, før henvisning melder fristen overskredet, og det gør den endnu ikke: "
              + "tallet siger kun noget om leverede attester. "
              + "Fristen er aftaledata (typisk 30 dage efter anmodningen) og kan være forskellig fra sag til sag.",
          "A certificate that is never delivered is not counted until referral tells that it is overdue, which it does not yet do: "
              + "the figure speaks of delivered certificates only. "
              + "The deadline is agreement data (usually 30 days after the request) and may differ from case to case.")
      .aims("100", "2014-01-01", "Fristen i anmodningen gælder hver attest", "The deadline in the request holds for every certificate")
      .done();

  static final List<Indicator> ALL = List.of(LEAD_TIME, IN_TIME);

  private CertificateIndicators() {}
}
