package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Sum;
import dk.samspor.reporting.indicators.Calculation.SumPer;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** What the regions charge [D 8.2, tables 7, 10–13]. */
final class EconomyIndicators {

  static final Indicator TOTAL = indicator("COORDINATOR_CHARGED")
      .named("Opkrævet for sundhedskoordinator", "Charged for the health coordinator")
      .means("Det samlede beløb, regionen opkræver kommunerne for sundhedskoordinatoren.",
          "The total the region charges municipalities for the health coordinator.")
      .counts("Opkrævet, kr.", "Charged, DKK")
      .as(new Sum(Measure.COORDINATOR_CHARGED, 100), Unit.DKK)
      .by(Dimension.CHARGE)
      .from("Møde: CaseBillable, DayBillable; pris: prislisten", "Meeting: CaseBillable, DayBillable; price: the price list")
      .mind("Faktisk afregnet efter prislisten i det prisår, den angiver. Linjer uden kendt pris er ikke i tallet; hvor mange de er, står ved det. Kræver afregningshændelserne fra møde. Evalueringens tabel 11 er trykt af summer afrundet til 0,1 mio.; tekstens 98 mio. til regionerne er ingen sum af tabellen: 31,9 mio. af dem gik til læger.",
          "Charged by the price list, in the price year it states. Lines without a known price are not in the figure; how many they are is told beside it. Needs meeting's billing facts. The evaluation's table 11 is printed from sums rounded to 0.1 million; the text's 98 million to the regions is no sum of the table: 31.9 million of them went to doctors.")
      .beside("56200000", "Landet 2014, afrundet til mio. (evalueringens tabel 11)", "The country in 2014, rounded to millions (the evaluation's table 11)")
      .done();

  static final Indicator PER_CASE = indicator("CHARGED_PER_CASE")
      .named("Opkrævet pr. sag", "Charged per case")
      .means("Det opkrævede beløb delt med behandlede sager, uden dem, hvis linje ingen kendt pris har.",
          "The amount charged divided by cases treated, without those whose line has no known price.")
      .counts("Opkrævet, kr.", "Charged, DKK")
      .outOf("Behandlede sager", "Cases treated")
      .as(new SumPer(Measure.COORDINATOR_CHARGED, 100, Measure.CASE_TREATED, Measure.CASES_UNPRICED), Unit.DKK_EACH)
      .from("Møde: CaseBillable, DayBillable; pris: prislisten", "Meeting: CaseBillable, DayBillable; price: the price list")
      .mind("Faktisk afregnet efter prislisten i det prisår, den angiver. Linjer uden kendt pris er ikke i tallet; hvor mange de er, står ved det. Kræver afregningshændelserne fra møde. Tabel 11 skriver 2.106 kr. for landet; dens egne priser gange sager giver 2.103.",
          "Charged by the price list, in the price year it states. Lines without a known price are not in the figure; how many they are is told beside it. Needs meeting's billing facts. Table 11 prints 2,106 for the country; its own prices times cases give 2,103.")
      .beside("2106", "Landet 2014 (evalueringens tabel 11)", "The country in 2014 (the evaluation's table 11)")
      .done();

  static final Indicator PER_DAY = indicator("CHARGED_PER_MEETING_DAY")
      .named("Opkrævet pr. mødedag", "Charged per meeting day")
      .means("Det opkrævede beløb delt med afholdte mødedage, uden dem, hvis linje ingen kendt pris har.",
          "The amount charged divided by meeting days held, without those whose line has no known price.")
      .counts("Opkrævet, kr.", "Charged, DKK")
      .outOf("Mødedage", "Meeting days")
      .as(new SumPer(Measure.COORDINATOR_CHARGED, 100, Measure.MEETING_DAY, Measure.DAYS_UNPRICED), Unit.DKK_EACH)
      .from("Møde: CaseBillable, DayBillable; pris: prislisten", "Meeting: CaseBillable, DayBillable; price: the price list")
      .mind("Faktisk afregnet efter prislisten i det prisår, den angiver. Linjer uden kendt pris er ikke i tallet; hvor mange de er, står ved det. Kræver afregningshændelserne fra møde. Tabel 11 skriver 11.602 kr. for landet; 56,2 mio. på 4.861 dage er 11.561.",
          "Charged by the price list, in the price year it states. Lines without a known price are not in the figure; how many they are is told beside it. Needs meeting's billing facts. Table 11 prints 11,602 for the country; 56.2 million over 4,861 days are 11,561.")
      .beside("11561", "Landet 2014: 56,2 mio. på 4.861 dage; tabel 11 skriver 11.602", "The country in 2014: 56.2 million over 4,861 days; table 11 prints 11,602")
      .done();

  static final Indicator CERTIFICATES = indicator("CERTIFICATES_CHARGED")
      .named("Opkrævet for speciallægeattester", "Charged for specialist certificates")
      .means("Det samlede beløb for speciallægeattester fra klinisk funktion.",
          "The total for specialist certificates from the clinical function.")
      .counts("Opkrævet, kr.", "Charged, DKK")
      .as(new Sum(Measure.CERTIFICATE_CHARGED, 100), Unit.DKK)
      .by(Dimension.ITEM)
      .from("Henvisning: CertificateDelivered (serviceItem); pris: prislisten",
          "Referral: CertificateDelivered (serviceItem); price: the price list")
      .mind("Faktisk afregnet efter prislisten i det prisår, den angiver. Linjer uden kendt pris er ikke i tallet; hvor mange de er, står ved det. Evalueringens 98 mio. til regionerne rummer 31,9 mio. til praktiserende læger, som ikke er her.",
          "Charged by the price list, in the price year it states. Lines without a known price are not in the figure; how many they are is told beside it. The evaluation's 98 million to the regions includes 31.9 million to GPs, which are not in this.")
      .beside("10300000", "Landet 2014, afrundet til mio. (evalueringens tabel 11)", "The country in 2014, rounded to millions (the evaluation's table 11)")
      .done();

  static final Indicator PER_CERTIFICATE = indicator("CERTIFICATE_AVERAGE_PRICE")
      .named("Gennemsnitspris pr. attest", "Average price per certificate")
      .means("Det opkrævede beløb delt med afregnede speciallægeattester, vist ved siden af loftet på 14.000 kr.",
          "The amount charged divided by specialist certificates charged, shown beside the cap of 14,000 DKK.")
      .counts("Opkrævet, kr.", "Charged, DKK")
      .outOf("Afregnede attester", "Certificates charged")
      .as(new SumPer(Measure.CERTIFICATE_CHARGED, 100, Measure.CERTIFICATE_CHARGED), Unit.DKK_EACH)
      .better(Direction.LOWER_IS_BETTER)
      .from("Henvisning: CertificateDelivered; pris: prislisten", "Referral: CertificateDelivered; price: the price list")
      .mind("Loftet er i 2011-priser og pr. sag; prislisten er i 2014-priser. Hvor prisårene er forskellige, vurderes tallet ikke. "
              + "Attester uden kendt pris er ikke i gennemsnittet; hvor mange de er, står ved det.",
          "The cap is in 2011 prices and per case; the price list is in 2014 prices. Where the price years differ the figure is not judged. "
              + "Certificates without a known price are not in the mean; how many they are is told beside it.")
      .aims("14000", "2013-01-01", "Bekendtgørelsens loft, 2011-priser", "The executive order's cap, 2011 prices").inPricesOf(2011)
      .done();

  static final List<Indicator> ALL = List.of(TOTAL, PER_CASE, PER_DAY, CERTIFICATES, PER_CERTIFICATE);

  private EconomyIndicators() {}
}
