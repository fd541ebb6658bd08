package dk.samspor.meeting;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** For whom a caller opens something: a joint job centre acts for several municipalities (domain/05) and says for which. */
@ApplicationScoped
public class CallersMunicipality {
  private final Caller caller;

  CallersMunicipality(Caller caller) {
    this.caller = caller;
  }

  /** The municipality named, if it is the caller's own; where none is named, the caller's first. */
  public String orGiven(String code) {
    return caller.authorities().stream().filter(one -> one.kind().equals("municipality")).map(Authority::code)
        .filter(own -> code == null || own.equals(code)).findFirst().orElseThrow(() -> MeetingCode.NOT_A_MUNICIPALITY.refuse());
  }
}
