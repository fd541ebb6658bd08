package dk.samspor.stratification;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import java.util.Optional;

/** Who is calling: for rules that need two different people, and for what is a municipality's own. */
public final class Person {

  private Person() {}

  /** The same person whether she calls herself or a service calls for her: she is not two. */
  public static String of(Caller caller) {
    return caller.subject().replaceAll(" via .*", "");
  }

  /** The municipality she works for. A therapist of a hospital works for none: MUNICIPALITY_ONLY. */
  public static String municipality(Caller caller) {
    return itsMunicipality(caller).orElseThrow(StratificationCode.MUNICIPALITY_ONLY::refuse);
  }

  /** The municipality she works for, if it is one. */
  public static Optional<String> itsMunicipality(Caller caller) {
    return caller.authorities().stream().filter(authority -> authority.kind().equals("municipality")).map(Authority::code).findFirst();
  }
}
