package dk.samspor.reporting.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Periods and days as people write them: 1. kvartal 2015, marts 2015, 2. marts 2015, juli 2014–juni 2015. */
public final class PeriodName {

  private static final int ONE_MONTH = 7;
  private static final int ONE_DAY = 10;

  private PeriodName() {}

  /** @param label as figures carry it: {@code 2015}, {@code 2015-Q1}, {@code 2015-03}, {@code 2015-03-02}, {@code 2014-07-01/2015-06-30} */
  public static String of(String label, Locale language) {
    if (label.contains("-Q")) {
      String quarter = label.substring(6);
      return isDanish(language) ? quarter + ". kvartal " + label.substring(0, 4) : "Q" + quarter + " " + label.substring(0, 4);
    }
    if (label.contains("/")) {
      return window(PeriodLabel.start(label), PeriodLabel.end(label), language);
    }
    return switch (label.length()) {
      case ONE_MONTH -> DateTimeFormatter.ofPattern("MMMM uuuu", language).format(LocalDate.parse(label + "-01"));
      case ONE_DAY -> day(LocalDate.parse(label), language);
      default -> label;
    };
  }

  /** Whole months; the year stands once where it is one. */
  private static String window(LocalDate from, LocalDate to, Locale language) {
    String last = DateTimeFormatter.ofPattern("MMMM uuuu", language).format(to);
    if (Period.MONTH.start(to).equals(from)) {
      return last;
    }
    return DateTimeFormatter.ofPattern(from.getYear() == to.getYear() ? "MMMM" : "MMMM uuuu", language).format(from) + "–" + last;
  }

  public static String day(LocalDate day, Locale language) {
    return DateTimeFormatter.ofPattern(isDanish(language) ? "d. MMMM uuuu" : "d MMMM uuuu", language).format(day);
  }

  private static boolean isDanish(Locale language) {
    return language.getLanguage().equals("da");
  }
}
