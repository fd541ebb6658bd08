package dk.samspor.meeting.billing;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The coordinators' time. */
@ApplicationScoped
public class CoordinatorTimes extends Cases<CoordinatorTime> {
  CoordinatorTimes() {
    super(CoordinatorTime.class);
  }
}
