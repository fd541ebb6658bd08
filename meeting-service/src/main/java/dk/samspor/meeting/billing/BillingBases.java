package dk.samspor.meeting.billing;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** What the regions charge for. */
@ApplicationScoped
public class BillingBases extends Cases<BillingBasis> {
  BillingBases() {
    super(BillingBasis.class);
  }

  /** Once for one day or case and date: a hearing that comes back the same day is not charged again. */
  void openOnce(UUID refersTo, LocalDate date, Supplier<BillingBasis> basis) {
    if (count("refersTo = ?1 and date = ?2", refersTo, date) == 0) {
      open(basis.get());
    }
  }
}
