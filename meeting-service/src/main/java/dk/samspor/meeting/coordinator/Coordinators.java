package dk.samspor.meeting.coordinator;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The health coordinators. */
@ApplicationScoped
public class Coordinators extends Cases<Coordinator> {
  Coordinators() {
    super(Coordinator.class);
  }

  /** Whoever a region can ask; only a caller with the region's desk sees them. */
  List<Coordinator> active(String region) {
    return list("region = ?1 and status = 'ACTIVE' order by id", region);
  }
}
