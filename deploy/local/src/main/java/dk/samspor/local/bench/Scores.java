package dk.samspor.local.bench;

import java.util.Locale;

/** What a benchmark prints, a figure a line, and whether everything that was asked for was met. */
final class Scores {

  private boolean allMet = true;

  void atMost(String name, double value, String unit, double limit) {
    judged(name, value, unit, value <= limit, "≤ ", limit);
  }

  void atLeast(String name, double value, String unit, double limit) {
    judged(name, value, unit, value >= limit, "≥ ", limit);
  }

  /** A figure nobody asked for a limit of. */
  void plain(String name, double value, String unit) {
    say(line(name, value, unit));
  }

  /** What must be besides the figures. */
  void holds(boolean condition) {
    allMet &= condition;
  }

  boolean allMet() {
    return allMet;
  }

  static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private void judged(String name, double value, String unit, boolean met, String sign, double limit) {
    holds(met);
    say(line(name, value, unit) + (met ? "met: " : "NOT MET: ") + sign + String.format(Locale.ROOT, "%,.1f", limit).replace(".0", "") + " " + unit);
  }

  private static String line(String name, double value, String unit) {
    return String.format(Locale.ROOT, "  %-62s %,12.2f %-9s ", name, value, unit);
  }
}
