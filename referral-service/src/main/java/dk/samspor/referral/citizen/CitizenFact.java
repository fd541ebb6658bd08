package dk.samspor.referral.citizen;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes known of who a citizen is and where her home is. Opaque ids, codes and days only. */
@Topic("samspor.referral.citizen")
public sealed interface CitizenFact extends Fact {

  /** Two ids are one citizen: what belongs to the one that is gone belongs to the one that stays. */
  record CitizenMerged(
      @JsonPropertyDescription("stratification, meeting, reporting: what belongs to this id belongs to the other from now on") @NotNull UUID gone,
      @JsonPropertyDescription("stratification, meeting, reporting: the citizen's id from now on") @NotNull UUID stays)
      implements CitizenFact {}

  /**
   * The citizen's home is another municipality than was known here; the citizen's id is the event's. Told as often as it is found
   * out: once for each case that goes along.
   */
  record CitizenMoved(
      @JsonPropertyDescription("stratification, meeting, reporting: code of the municipality whose citizen she was thought to be") @NotNull String from,
      @JsonPropertyDescription("stratification, meeting, reporting: code of the municipality whose citizen she is") @NotNull String to,
      @JsonPropertyDescription("meeting, reporting: the day she moved, a legal day; null where it is not known, and where she had not been there")
          LocalDate date,
      @JsonPropertyDescription("meeting, reporting: whether she has moved, or had lived there all the time") @NotNull Reason reason,
      @JsonPropertyDescription("reporting: how it became known") @NotNull Source source)
      implements CitizenFact {

    /** MOVED: she lived in the first municipality until then. LIVES_ELSEWHERE: somebody had thought so. */
    public enum Reason { MOVED, LIVES_ELSEWHERE }

    /** TRAINING_PLAN_FORWARDED: the first municipality sent a training plan on to the other. */
    public enum Source { TRAINING_PLAN_FORWARDED }
  }
}
