package dk.samspor.referral.citizen;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What becomes known of who a citizen is. Opaque ids only. */
@Topic("samspor.referral.citizen")
public sealed interface CitizenFact extends Fact {

  /** Two ids are one citizen: what belongs to the one that is gone belongs to the one that stays. */
  record CitizenMerged(
      @JsonPropertyDescription("stratification, meeting, reporting: what belongs to this id belongs to the other from now on") @NotNull UUID gone,
      @JsonPropertyDescription("stratification, meeting, reporting: the citizen's id from now on") @NotNull UUID stays)
      implements CitizenFact {}
}
