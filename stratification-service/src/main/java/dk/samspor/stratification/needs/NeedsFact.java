package dk.samspor.stratification.needs;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** What the screening of needs tells the street. */
@Topic("samspor.stratification.needs")
public sealed interface NeedsFact extends Fact {

  /** Texts were taken out of a course for good: whoever keeps them, or what was made from them, forgets it. */
  record NeedsCourseRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements NeedsFact {}

  /** All four areas were touched, and a need was found or not. */
  record NeedsScreened(
      @JsonPropertyDescription("reporting: screenings by moment") @NotNull Moment moment,
      @JsonPropertyDescription("reporting: the need's code: share with a need, and with a large one [C]; null when no rule applied") String outcome,
      @JsonPropertyDescription("reporting: screened by the day it was due; null when it was not awaited") Boolean onTime,
      @JsonPropertyDescription("reporting: palliative courses apart [D 2]") @NotNull PalliativePhase phase,
      @JsonPropertyDescription("reporting: figures by model id") @NotNull String model,
      @JsonPropertyDescription("reporting: figures by model version") int modelVersion) implements NeedsFact {}

  /** Something has changed, and the need is to be screened anew. */
  record NeedsScreeningDue(
      @JsonPropertyDescription("reporting: what makes a new screening due") @NotNull Moment moment,
      @JsonPropertyDescription("reporting: screenings overdue") @NotNull LocalDate due) implements NeedsFact {}

  /** The course should never have been opened: whoever counts leaves it out. */
  record NeedsCourseEnteredInError(
      @JsonPropertyDescription("reporting: how many of its screenings to leave out") int screenings) implements NeedsFact {}
}
