package dk.samspor.meeting.coordinator;

import dk.samspor.meeting.composition.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One coordinator for one time and municipality, and why one would or would not be asked.
 *
 * @param cases cases on the coordinator's days that year
 * @param capacity cases a year, by the agreement's norm and the coordinator's share of full time [D 8.2: 606, in Midtjylland 750]
 * @param findings a warning where the coordinator, sent here too, would carry more than that
 */
@Schema(name = "CoordinatorCandidate")
public record Candidate(UUID coordinator, String name, Verdict verdict, boolean regular, int cases, int capacity, List<Finding> findings) {

  /** Whether the coordinator can come. */
  @Schema(name = "CoordinatorVerdict")
  public enum Verdict { FREE, ON_LEAVE, BUSY }

  /** The regular one first [D 4], then who carries least for what they can carry; of equals, the one known longest. */
  static final Comparator<Candidate> PREFERENCE = Comparator.comparing((Candidate one) -> one.verdict() != Verdict.FREE)
      .thenComparing(one -> !one.regular())
      .thenComparingDouble(Candidate::load)
      .thenComparing(Candidate::coordinator);

  boolean isFree() {
    return verdict == Verdict.FREE;
  }

  private double load() {
    return capacity == 0 ? Double.MAX_VALUE : (double) cases / capacity;
  }

  /** Names nobody. */
  @Override public String toString() {
    return "Candidate[" + coordinator + ", " + verdict + "]";
  }
}
