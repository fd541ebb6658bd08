package dk.samspor.referral.adverseevent;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All adverse events; access, version and journal are the platform's. */
@ApplicationScoped
public class AdverseEvents extends Cases<AdverseEvent> {
  AdverseEvents() {
    super(AdverseEvent.class);
  }
}
