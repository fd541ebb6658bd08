package dk.samspor.meeting.teamcase;

import java.time.LocalDate;

/**
 * The coordinator's reading of a recommendation before it is sent; it is offered, not required [D 6.4].
 *
 * @param draft the draft's revision that is to be read
 * @param readOn absent while it has not been
 * @param remarks what the coordinator would change, absent where nothing is
 */
public record ProofReading(LocalDate askedOn, int draft, LocalDate readOn, String remarks) {

  /** Says nothing of the remarks. */
  @Override public String toString() {
    return "ProofReading[" + askedOn + "]";
  }
}
