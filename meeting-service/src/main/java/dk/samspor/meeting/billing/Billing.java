package dk.samspor.meeting.billing;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.agreements.BillingUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What becomes billable when something has been held: the day or the case, by the agreement of that day [D table 12]. A hearing
 * has no meeting day, so it is a case wherever it is heard.
 */
@ApplicationScoped
public class Billing {
  private final BillingBases bases;
  private final Agreements agreements;

  Billing(BillingBases bases, Agreements agreements) {
    this.bases = bases;
    this.agreements = agreements;
  }

  public void dayHeld(UUID day, String municipality, LocalDate date, int cases) {
    var agreement = agreements.on(date, municipality);
    if (agreement.billingUnit() == BillingUnit.PER_DAY) {
      bases.openOnce(day, date, () -> BillingBasis.ofDay(day, municipality, date, cases, agreement));
    }
  }

  public void caseHeld(UUID teamCase, String municipality, LocalDate date) {
    var agreement = agreements.on(date, municipality);
    if (agreement.billingUnit() == BillingUnit.PER_CASE) {
      bases.openOnce(teamCase, date, () -> BillingBasis.ofCase(teamCase, municipality, date, agreement));
    }
  }

  public void caseHeard(UUID teamCase, String municipality, LocalDate date) {
    bases.openOnce(teamCase, date, () -> BillingBasis.ofCase(teamCase, municipality, date, agreements.on(date, municipality)));
  }
}
