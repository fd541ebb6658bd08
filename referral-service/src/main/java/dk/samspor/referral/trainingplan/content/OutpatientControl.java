package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * When the hospital sees the citizen again: whoever trains must know of it.
 *
 * @param when in words, where there is no day yet
 */
public record OutpatientControl(LocalDate date, @Size(max = 4_000) String when, @Size(max = 300) String place) {
  @Override
  public String toString() {
    return "OutpatientControl[masked]";
  }
}
