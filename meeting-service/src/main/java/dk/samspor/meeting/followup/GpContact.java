package dk.samspor.meeting.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The coordinator talks with the citizen's doctor, about further examination or treatment or about a conflict [D 7.1].
 *
 * @param due when it is agreed to have happened
 * @param madeOn absent while it has not
 * @param calledOffOn since when it is not to happen after all, absent where it is
 * @param earlier what was agreed before, oldest first
 */
public record GpContact(LocalDate agreedOn, LocalDate due, String about, LocalDate madeOn, String outcome, LocalDate calledOffOn,
    List<EarlierGpContact> earlier) {

  public GpContact {
    earlier = earlier == null ? List.of() : earlier; // rows written before agreements were kept have none
  }

  public static GpContact agreed(LocalDate on, LocalDate due, String about) {
    return new GpContact(on, due, about, null, null, null, List.of());
  }

  public boolean awaited() {
    return madeOn == null && calledOffOn == null;
  }

  public GpContact made(LocalDate on, String what) {
    return new GpContact(agreedOn, due, about, on, what, null, earlier);
  }

  public GpContact calledOff(LocalDate on) {
    return new GpContact(agreedOn, due, about, madeOn, outcome, on, earlier);
  }

  /** What was agreed before stays readable; null where nothing was. */
  public GpContact after(GpContact before) {
    if (before == null) {
      return this;
    }
    var former = new ArrayList<>(before.earlier);
    former.add(new EarlierGpContact(before.agreedOn, before.due, before.about, before.madeOn, before.outcome, before.calledOffOn));
    return new GpContact(agreedOn, due, about, madeOn, outcome, calledOffOn, List.copyOf(former));
  }

  /** Says nothing of what it is about. */
  @Override public String toString() {
    return "GpContact[" + due + "]";
  }
}
