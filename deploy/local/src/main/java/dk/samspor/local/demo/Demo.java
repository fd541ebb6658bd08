package dk.samspor.local.demo;

import dk.samspor.local.Addresses;

/** Plays the two stories on a running stack. */
public final class Demo {

  private Demo() {}

  /** Answers the exit code: 0 when every step and figure was as expected. */
  public static int play(Addresses addresses) {
    throw new dk.samspor.local.LocalStackException("The demo has not been written yet");
  }
}
