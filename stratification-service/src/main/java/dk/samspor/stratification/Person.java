package dk.samspor.stratification;

import dk.samspor.platform.access.Caller;

/** Who is calling, for rules that need two different people. */
public final class Person {

  private Person() {}

  /** The same person whether she calls herself or a service calls for her: she is not two. */
  public static String of(Caller caller) {
    return caller.subject().replaceAll(" via .*", "");
  }
}
