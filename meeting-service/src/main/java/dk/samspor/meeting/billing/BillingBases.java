package dk.samspor.meeting.billing;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** What the regions charge for. */
@ApplicationScoped
public class BillingBases extends Cases<BillingBasis> {
  BillingBases() {
    super(BillingBasis.class);
  }
}
