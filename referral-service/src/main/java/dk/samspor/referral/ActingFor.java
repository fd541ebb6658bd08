package dk.samspor.referral;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** On whose behalf a new case is opened: a system often acts for several wards or municipalities and must say which. */
@ApplicationScoped
public class ActingFor {

  private final Caller caller;

  ActingFor(Caller caller) {
    this.caller = caller;
  }

  /** The same where authorities of more than one kind may open the case, such as a practice or a ward. */
  public Authority oneOf(Authority named, String... kinds) {
    List<String> open = List.of(kinds);
    return chosen(named, caller.authorities().stream().filter(authority -> open.contains(authority.kind())).toList());
  }

  /**
   * @param kind the kind of authority that may open the case, such as {@code hospital}
   * @param named whom the request names; may be null where the caller acts for one only
   */
  public Authority one(String kind, Authority named) {
    return oneOf(named, kind);
  }

  private static Authority chosen(Authority named, List<Authority> own) {
    if (own.isEmpty()) {
      throw PlatformCode.NO_AUTHORITY.refuse();
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
