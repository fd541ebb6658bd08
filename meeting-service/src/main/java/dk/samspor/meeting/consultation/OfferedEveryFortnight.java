package dk.samspor.meeting.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A municipality is offered a consultation at least every so many days [D 5.1: fourteen, a proposal that an agreement can take over]. */
public final class OfferedEveryFortnight {
  private OfferedEveryFortnight() {}

  /** Times without an offer that are longer than agreed, between {@code from} and {@code to}. */
  static List<Gap> gaps(List<LocalDate> offered, LocalDate from, LocalDate to, int days) {
    var gaps = new ArrayList<Gap>();
    LocalDate last = from;
    for (LocalDate next : offered) {
      add(gaps, last, next, days);
      last = next;
    }
    add(gaps, last, to, days);
    return gaps;
  }

  private static void add(List<Gap> gaps, LocalDate last, LocalDate next, int days) {
    if (last.plusDays(days).isBefore(next)) {
      gaps.add(new Gap(last, next));
    }
  }

  /**
   * A time without an offer.
   *
   * @param from the last offer before, or the beginning
   * @param to the next offer, or the end
   */
  public record Gap(LocalDate from, LocalDate to) {}
}
