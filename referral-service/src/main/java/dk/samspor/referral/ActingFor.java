package dk.samspor.referral;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.web.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** On whose behalf a new case is opened: a system often acts for several wards or municipalities and must say which. */
@ApplicationScoped
public class ActingFor {

  private final Caller caller;

  ActingFor(Caller caller) {
    this.caller = caller;
  }

  /**
   * @param kind the kind of authority that may open the case, such as {@code hospital}
   * @param named whom the request names; may be null where the caller acts for one only
   * @param none the refusal for a caller that acts for nobody of that kind
   */
  public Authority one(String kind, Authority named, ErrorCode none) {
    List<Authority> own = caller.authorities().stream().filter(authority -> authority.kind().equals(kind)).toList();
    if (own.isEmpty()) {
      throw none.refuse();
    }
    if (named != null) {
      return own.stream().filter(named::equals).findFirst().orElseThrow(() -> ReferralCode.NOT_YOUR_AUTHORITY.refuse());
    }
    if (own.size() > 1) {
      throw ReferralCode.AUTHORITY_REQUIRED.refuse();
    }
    return own.getFirst();
  }
}
