package dk.samspor.referral.worklist;

import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.Cpr;

/** Whom the overview is about: exactly one of them. In a body, because a number never stands in an address. */
public record AskForOverview(CitizenId citizenId, Cpr cpr) {
  @Override
  public String toString() {
    return "AskForOverview[masked]";
  }
}
