package dk.samspor.referral.conversation;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.cases.WholeDesk;
import dk.samspor.referral.ReferralCode;

/** On whose behalf somebody speaks in a case: a party's, and no mere copy's. */
public final class Speakers {

  private Speakers() {}

  public static DeskEntry of(WholeDesk.Of about, Caller caller) {
    return about.parties().stream().filter(entry -> entry.part() != Part.COPY && caller.actsFor(entry.authority())).findFirst()
        .orElseThrow(() -> ReferralCode.ONLY_A_COPY.refuse());
  }
}
