package dk.samspor.referral.worklist;

import java.util.List;
import java.util.UUID;

/**
 * Everything on the caller's desks about one citizen, newest first.
 *
 * @param name as this service knows it; null where it does not
 */
public record CitizenOverview(UUID citizenId, String name, List<WorklistLine> cases) {
  @Override
  public String toString() {
    return "CitizenOverview[" + citizenId + "]";
  }
}
