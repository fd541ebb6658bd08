package dk.samspor.platform.cases;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import dk.samspor.platform.identity.CitizenId;
import java.util.Set;

/** A neighbour found out that two ids are one citizen. A service with cases makes a singleton of this. */
public abstract class WhenCitizensMerge implements LetterHandler {

  private final CitizenMerging merging;

  protected WhenCitizensMerge(CitizenMerging merging) {
    this.merging = merging;
  }

  @Override
  public final Set<String> types() {
    return Set.of("dk.samspor.referral.CitizenMerged.v1");
  }

  @Override
  public final void handle(Letter letter) {
    var merged = letter.data(Merged.class);
    beforeMerge(merged.gone(), merged.stays());
    merging.merge(merged.gone(), merged.stays());
  }

  /** Where a constraint of the service would not bear two citizens' cases under one id. */
  protected void beforeMerge(CitizenId gone, CitizenId stays) {}

  /** What is needed of the fact. */
  private record Merged(CitizenId gone, CitizenId stays) {}
}
