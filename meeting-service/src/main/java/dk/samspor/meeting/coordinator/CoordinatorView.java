package dk.samspor.meeting.coordinator;

import dk.samspor.meeting.composition.Finding;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A coordinator as the region sees it.
 *
 * @param year the year the cases are counted in
 * @param cases cases on the coordinator's days in that year
 * @param capacity cases a year, by the region's norm for full time and the coordinator's share of it
 * @param findings a warning where the cases are more than that
 */
public record CoordinatorView(UUID id, Coordinator.Status status, String region, String name, int fullTimePercent, boolean external,
    Set<String> regularIn, List<Leave> leaves, int year, int cases, int capacity, List<Finding> findings, Set<Coordinator.Act> allowedActions) {

  /** Names nobody. */
  @Override public String toString() {
    return "CoordinatorView[" + id + "]";
  }
}
