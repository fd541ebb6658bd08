package dk.samspor.meeting.recommendation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One thing the team proposes to do [D 6.4.3].
 *
 * @param number given by the service and kept through corrections: what became of it is told by this number. Sent back with a
 *     correction it says which one is meant; absent, the same words in the same area are the same one
 * @param offer a named offer from what the municipality has, may be absent
 * @param timing now or later; a resource programme must say so for each
 * @param start when it should begin, if a date can be set
 * @param extent how much, for example "2 hours a week"
 * @param duration how long, for example "13 weeks"
 * @param grantedBy which administration grants it
 */
public record Intervention(@Min(1) Integer number, @NotNull LifeArea area, @NotBlank @Size(max = 4000) String text, @Size(max = 200) String offer,
    Timing timing, LocalDate start, @Size(max = 200) String extent, @Size(max = 200) String duration,
    @Size(max = 200) String grantedBy) implements Numbered<Intervention> {

  @Override public Intervention as(Integer given) {
    return new Intervention(given, area, text, offer, timing, start, extent, duration, grantedBy);
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Intervention[" + area + "]";
  }
}
