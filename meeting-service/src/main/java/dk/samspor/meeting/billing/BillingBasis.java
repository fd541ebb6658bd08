package dk.samspor.meeting.billing;

import dk.samspor.meeting.billing.BillingFact.CaseBillable;
import dk.samspor.meeting.billing.BillingFact.DayBillable;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.BillingUnit;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing a region charges a municipality for: a meeting day, or a case, as their agreement says [D table 12]. */
@Entity
@Table(name = "billing_basis")
public class BillingBasis extends Case<BillingBasis.Status, BillingBasis.Act> {

  /** It is billable; what becomes of it is told by the figures. */
  @Schema(name = "BillingStatus")
  public enum Status { BILLABLE }

  /** Nothing is done with it: what was held was held. */
  @Schema(name = "BillingAct")
  public enum Act { NONE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class).in(Status.BILLABLE).done();

  /** A basis is about no citizen: the nil UUID, which no keyed hash gives. */
  private static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  private String region;

  @Enumerated(EnumType.STRING)
  private BillingUnit unit;

  @Column(name = "refers_to")
  private UUID refersTo;

  private LocalDate date;

  private int cases;

  @Column(name = "agreement_hash")
  private String agreementHash;

  protected BillingBasis() {}

  private BillingBasis(BillingUnit unit, UUID refersTo, String municipality, LocalDate date, int cases, Agreement agreement) {
    super("BILLING_BASIS", NOBODY, municipality, Status.BILLABLE);
    this.region = agreement.region();
    this.unit = unit;
    this.refersTo = refersTo;
    this.date = date;
    this.cases = cases;
    this.agreementHash = agreement.hash();
    began("BILL");
  }

  static BillingBasis ofDay(UUID day, String municipality, LocalDate date, int cases, Agreement agreement) {
    var basis = new BillingBasis(BillingUnit.PER_DAY, day, municipality, date, cases, agreement);
    basis.tell(new DayBillable(day, date, cases, agreement.billingSettlement()));
    return basis;
  }

  static BillingBasis ofCase(UUID teamCase, String municipality, LocalDate date, Agreement agreement) {
    var basis = new BillingBasis(BillingUnit.PER_CASE, teamCase, municipality, date, 1, agreement);
    basis.tell(new CaseBillable(teamCase, date, agreement.billingSettlement()));
    return basis;
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null),
        new DeskEntry(Authority.region(region), Part.REGION, null));
  }

  BillingBasisView view() {
    return new BillingBasisView(id(), unit, refersTo, homeMunicipality(), region, date, cases, agreementHash);
  }
}
