package dk.samspor.referral.unit;

import java.time.LocalDate;

/**
 * What a department publishes of a subject [D status report, table 2]: figures, and nothing about anybody.
 *
 * @param referred all that it has been sent and has not given away, whatever became of them
 * @param calledIn have an appointment and have not begun
 * @param waiting have none yet; returned ones are with the doctor and not among them
 * @param started pathways begun
 * @param examined of these fully examined
 * @param on the legal day it holds for
 */
public record UnitOverview(String unit, String name, String region, String subject, int fromAge, int toAge, int referred, int calledIn, int waiting,
    int started, int examined, WaitEstimate estimate, LocalDate on) {
  @Override
  public String toString() {
    return "UnitOverview[" + on + "]";
  }
}
