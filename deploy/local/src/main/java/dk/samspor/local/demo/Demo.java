package dk.samspor.local.demo;

import dk.samspor.local.Addresses;
import java.io.PrintStream;

/**
 * Plays the two stories on a running stack and holds the figures against what was counted by hand.
 *
 * <p>Playing again repeats every request with its first key, so that nothing is counted twice; each request carries its
 * own business day, so that the figures are the same whatever day the demo is run.
 */
public final class Demo {

  private Demo() {}

  /** Answers the exit code: 0 when every step and figure was as expected. */
  public static int play(Addresses addresses) {
    return play(addresses, System.out);
  }

  static int play(Addresses addresses, PrintStream out) {
    var narrator = new Narrator(out);
    var street = new Street(addresses);
    new TrainingPlanStory(street, narrator).play();
    new TeamCaseStory(street, narrator).play();
    new Figures(street, narrator).hold();
    return narrator.end();
  }
}
