package dk.samspor.meeting.followup;

import java.time.LocalDate;

/**
 * The coordinator talks with the citizen's doctor, about further examination or treatment or about a conflict [D 7.1].
 *
 * @param due when it is agreed to have happened
 * @param madeOn absent while it has not
 */
public record GpContact(LocalDate agreedOn, LocalDate due, String about, LocalDate madeOn, String outcome) {

  public boolean awaited() {
    return madeOn == null;
  }

  public GpContact made(LocalDate on, String what) {
    return new GpContact(agreedOn, due, about, on, what);
  }

  /** Says nothing of what it is about. */
  @Override public String toString() {
    return "GpContact[" + due + "]";
  }
}
