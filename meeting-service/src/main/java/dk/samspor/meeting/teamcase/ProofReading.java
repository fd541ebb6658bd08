package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The coordinator's reading of a recommendation before it is sent; it is offered, not required [D 6.4].
 *
 * @param draft the draft's revision that is to be read
 * @param readOn absent while it has not been
 * @param remarks what the coordinator would change, absent where nothing is
 * @param earlier readings before this one, oldest first
 */
public record ProofReading(LocalDate askedOn, int draft, LocalDate readOn, String remarks, List<EarlierReading> earlier) {

  public ProofReading {
    earlier = earlier == null ? List.of() : earlier; // rows written before versions were kept have none
  }

  /** @param before null where nobody has asked yet */
  static ProofReading asked(LocalDate on, int draft, ProofReading before) {
    return new ProofReading(on, draft, null, null, before == null ? List.of() : before.withItself());
  }

  /** Read once more, what was said the first time stays. */
  ProofReading read(LocalDate on, String what) {
    return new ProofReading(askedOn, draft, on, what, withItself());
  }

  /** What nobody has read yet is no reading. */
  private List<EarlierReading> withItself() {
    var all = new ArrayList<>(earlier);
    if (readOn != null) {
      all.add(new EarlierReading(askedOn, draft, readOn, remarks));
    }
    return List.copyOf(all);
  }

  /** Says nothing of the remarks. */
  @Override public String toString() {
    return "ProofReading[" + askedOn + "]";
  }
}
