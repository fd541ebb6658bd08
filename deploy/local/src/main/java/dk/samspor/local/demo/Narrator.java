package dk.samspor.local.demo;

import java.io.PrintStream;

/** Tells what happens, and remembers what was not as expected. */
final class Narrator {

  private final PrintStream out;
  private final long begin = System.nanoTime();
  private int steps;
  private int wrong;

  Narrator(PrintStream out) {
    this.out = out;
  }

  void chapter(String title, String... lines) {
    out.printf("%n%s%n", title);
    for (var line : lines) out.println("  " + line);
    out.println();
    out.flush();
  }

  void line(String text) {
    out.println("  " + text);
    out.flush();
  }

  /** Something that was tried and held against what was expected. */
  void checked(boolean asExpected, String text) {
    steps++;
    if (!asExpected) wrong++;
    line((asExpected ? "✓ " : "✗ ") + text);
  }

  int end() {
    chapter(wrong == 0 ? "Everything was as expected." : wrong + " of " + steps + " were NOT as expected.",
        "%d steps and figures in %.1f s".formatted(steps, (System.nanoTime() - begin) / 1e9));
    return wrong == 0 ? 0 : 1;
  }
}
