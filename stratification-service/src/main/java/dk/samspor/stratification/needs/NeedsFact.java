package dk.samspor.stratification.needs;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What the screening of needs tells the street. */
@Topic("samspor.stratification.needs")
public sealed interface NeedsFact extends Fact {

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
