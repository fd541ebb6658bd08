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

  /** The municipality named, if it is the caller's own; a caller with only one need not name it, one with several must. */
  public String orGiven(String code) {
    var own = caller.authorities().stream().filter(one -> one.kind().equals("municipality")).map(Authority::code)
        .filter(one -> code == null || one.equals(code)).distinct().toList();
    if (own.isEmpty()) {
      throw MeetingCode.NOT_A_MUNICIPALITY.refuse();
    }
    if (own.size() > 1) {
      throw MeetingCode.AUTHORITY_REQUIRED.refuse();
    }
    return own.getFirst();
  }
}
