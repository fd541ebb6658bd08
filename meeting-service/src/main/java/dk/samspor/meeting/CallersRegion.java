package dk.samspor.meeting;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The region a health coordinator acts for; who acts for several says for which. */
@ApplicationScoped
public class CallersRegion {
  private final Caller caller;

  CallersRegion(Caller caller) {
    this.caller = caller;
  }

  /** The region named, if it is the caller's own. The door has let nobody in who stands for none. */
  public String orGiven(String code) {
    return OneOfOwn.of(caller.authorities().stream().filter(one -> one.kind().equals("region")).map(Authority::code), code);
  }
}
