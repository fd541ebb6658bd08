package dk.samspor.platform.agreements;

import java.time.LocalDate;
import java.util.List;

/** Looks for days with no agreement and days with two. */
final class Coverage {

  private final List<String> faults;

  Coverage(List<String> faults) {
    this.faults = faults;
  }

  /**
   * Every day from the beginning to the end has exactly one period.
   *
   * @param beginning {@link LocalDate#MIN} when the first period may begin on any day
   */
  void check(String file, List<Period> periods, LocalDate beginning, LocalDate end) {
    if (periods.isEmpty()) {
      faults.add(file + ", has no periods");
      return;
    }
    LocalDate first = periods.getFirst().from();
    if (!beginning.equals(LocalDate.MIN) && !first.equals(beginning)) {
      faults.add(file + ", first period begins " + first + ", it must begin " + beginning);
    }
    checkOverlaps(file, periods);
    for (int i = 1; i < periods.size(); i++) {
      gap(file, periods.get(i - 1), periods.get(i));
    }
    if (!periods.getLast().to().equals(end)) {
      faults.add(file + ", last period " + periods.getLast() + " must end " + (end.equals(LocalDate.MAX) ? "open" : end));
    }
  }

  /** Periods are in order and share no day; days without one are allowed. */
  void checkOverlaps(String file, List<Period> periods) {
    for (int i = 1; i < periods.size(); i++) {
      if (!periods.get(i).from().isAfter(periods.get(i - 1).to())) {
        faults.add(file + ", overlap: " + periods.get(i - 1) + " and " + periods.get(i));
      }
    }
  }

  private void gap(String file, Period one, Period next) {
    if (!one.isOpen() && next.from().isAfter(one.to().plusDays(1))) {
      faults.add(file + ", gap: nothing from " + one.to().plusDays(1) + " to " + next.from().minusDays(1));
    }
  }
}
