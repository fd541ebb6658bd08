package dk.samspor.referral.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything on the caller's desks about one citizen, newest first.
 *
 * @param name as this service knows it; null where it does not
 * @param birthDate tells two of the same name apart; null where the caller has copies only
 */
public record CitizenOverview(UUID citizenId, String name, LocalDate birthDate, List<WorklistLine> cases) {
  @Override
  public String toString() {
    return "CitizenOverview[" + citizenId + "]";
  }
}
