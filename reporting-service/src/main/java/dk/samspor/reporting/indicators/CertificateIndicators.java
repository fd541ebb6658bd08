package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.PerHundred;
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
      .means("Andelen af attester, der blev leveret senest på fristen i anmodningen, eller den frist, den siden er flyttet til.",
          "The share of certificates delivered no later than the deadline in the request, or the one it was moved to since.")
      .counts("Leveret senest på fristen", "Delivered by the deadline")
      .outOf("Attester med en frist, leveret eller overskredet", "Certificates with a deadline, delivered or overdue")
      .as(new Share(Measure.CERTIFICATE_DEADLINE, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.FORM)
      .from("Henvisning: CertificateRequested, CertificateDueMoved, CertificateDelivered, CertificateOverdue, CertificateCancelled",
          "Referral: CertificateRequested, CertificateDueMoved, CertificateDelivered, CertificateOverdue, CertificateCancelled")
      .mind("En attest, der ikke er leveret, tælles først, når henvisning melder fristen overskredet, og ikke, hvis anmodningen er annulleret. "
              + "Fristen er aftaledata (typisk 30 dage efter anmodningen) og kan være forskellig fra sag til sag.",
          "A certificate not delivered is counted once referral tells that it is overdue, and not if the request was cancelled. "
              + "The deadline is agreement data (usually 30 days after the request) and may differ from case to case.")
      .aims("100", "2014-01-01", "Fristen i anmodningen gælder hver attest", "The deadline in the request holds for every certificate")
      .done();

  static final Indicator REQUESTED = indicator("CERTIFICATES_REQUESTED")
      .named("Anmodninger om attester", "Certificates requested")
      .means("Antal anmodninger om lægeattester (LÆ 261, LÆ 271).",
          "Number of requests for doctor's certificates (LÆ 261, LÆ 271).")
      .counts("Anmodninger", "Requests")
      .as(new Count(Measure.CERTIFICATE_REQUESTED), Unit.CERTIFICATE)
      .by(Dimension.FORM)
      .from("Henvisning: CertificateRequested", "Referral: CertificateRequested")
      .done();

  static final Indicator MADE = indicator("CERTIFICATES_MADE")
      .named("Leverede attester", "Certificates delivered")
      .means("Antal leverede lægeattester, talt på leveringsdagen.",
          "Number of doctor's certificates delivered, on the day of delivery.")
      .counts("Leverede attester", "Certificates delivered")
      .as(new Count(Measure.CERTIFICATE_DELIVERED), Unit.CERTIFICATE)
      .by(Dimension.FORM)
      .from("Henvisning: CertificateDelivered", "Referral: CertificateDelivered")
      .mind("Attester tælles, ikke personer: én person kan have flere. Region Midtjylland talte i 2014 personer, de øvrige attester. Evalueringens papirer er uenige om 2014: 861, 860 og 850 speciallægeattester; tabellernes optælling er 861.",
          "Certificates are counted, not persons: one person may have several. In 2014 Region Midtjylland counted persons, the others certificates. The evaluation's papers disagree on 2014: 861, 860 and 850 specialist certificates; the tables' count is 861.")
      .done();

  static final Indicator INTERNAL = indicator("CERTIFICATES_INTERNAL")
      .named("Attester lavet i klinisk funktion", "Certificates made inside the clinical function")
      .means("Andelen af speciallægeattester (LÆ 275), som klinisk funktion selv udarbejdede.",
          "The share of specialist certificates (LÆ 275) the clinical function made itself.")
      .counts("Udarbejdet i klinisk funktion", "Made inside")
      .outOf("Speciallægeattester med kendt udarbejder", "Specialist certificates with a known maker")
      .as(new Share(Measure.CLINICAL_CERTIFICATE, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .from("Henvisning: CertificateDelivered (madeBy)", "Referral: CertificateDelivered (madeBy)")
      .mind("Evalueringens tabel 6 skriver 22 % for Syddanmark, men 2 af 11 er 18,2 %.",
          "The evaluation's table 6 prints 22 % for Syddanmark, but 2 of 11 is 18.2 %.")
      .beside("83.9", "Landet 2014: 722 af 861 (evalueringens tabel 5 og 6)", "The country in 2014: 722 of 861 (the evaluation's tables 5 and 6)")
      .done();

  static final Indicator BY_MAKER = indicator("CERTIFICATES_BY_MAKER")
      .named("Speciallægeattester efter udarbejder", "Specialist certificates by maker")
      .means("Hvordan speciallægeattesterne fordeler sig på klinisk funktion selv og andre.",
          "How specialist certificates divide over the clinical function itself and others.")
      .counts("Attester fra udarbejderen", "Certificates from the maker")
      .outOf("Alle speciallægeattester", "All specialist certificates")
      .as(Distribution.over(Measure.CLINICAL_CERTIFICATE, Dimension.MADE_BY), Unit.PERCENT)
      .by(Dimension.MADE_BY)
      .from("Henvisning: CertificateDelivered", "Referral: CertificateDelivered")
      .done();

  static final Indicator SHARE = indicator("CASES_WITH_CERTIFICATE")
      .named("Speciallægeattester pr. 100 sager", "Specialist certificates per 100 cases")
      .means("Leverede speciallægeattester (LÆ 275) for hver 100 behandlede sager. Attester og sager er to slags: det er ingen andel.",
          "Specialist certificates (LÆ 275) delivered for every 100 cases treated. Certificates and cases are two kinds: it is no share.")
      .counts("Speciallægeattester leveret", "Specialist certificates delivered")
      .outOf("Behandlede sager", "Cases treated")
      .as(new PerHundred(Measure.CLINICAL_CERTIFICATE, Measure.CASE_TREATED), Unit.CERTIFICATES_PER_100_CASES)
      .from("Henvisning: CertificateDelivered; møde: TeamCaseHeld", "Referral: CertificateDelivered; meeting: TeamCaseHeld")
      .mind("En sag kan have flere attester, og attesten kan ligge i en anden periode end mødet: tallet kan komme over 100.",
          "A case may have several certificates, and the certificate may lie in another period than the meeting: the figure may exceed 100.")
      .beside("3", "Evalueringen: cirka 3 % af sagerne i 2014", "The evaluation: about 3 % of the cases in 2014")
      .done();

  static final Indicator NOT_DELIVERABLE = indicator("CERTIFICATES_NOT_DELIVERABLE")
      .named("Attester, der ikke kan leveres", "Certificates that cannot be delivered")
      .means("Anmodninger, der ikke kan blive til en attest, efter årsag.", "Requests no certificate can come of, by reason.")
      .counts("Anmodninger", "Requests")
      .as(new Count(Measure.CERTIFICATE_NOT_DELIVERABLE), Unit.CERTIFICATE)
      .by(Dimension.FORM, Dimension.REASON)
      .from("Henvisning: CertificateNotDeliverable", "Referral: CertificateNotDeliverable")
      .done();

  static final List<Indicator> ALL = List.of(REQUESTED, MADE, LEAD_TIME, IN_TIME, INTERNAL, BY_MAKER, SHARE, NOT_DELIVERABLE);

  private CertificateIndicators() {}
}
