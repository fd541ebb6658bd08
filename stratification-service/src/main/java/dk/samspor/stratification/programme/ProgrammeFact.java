package dk.samspor.stratification.programme;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What an assessment by another model tells the street. */
@Topic("samspor.stratification.programme-assessment")
public sealed interface ProgrammeFact extends Fact {

  /** Texts were taken out of an assessment for good: whoever keeps them, or what was made from them, forgets it. */
  record ProgrammeAssessmentRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements ProgrammeFact {}

  /** A professional has decided. */
  record ProgrammeAssessmentDecided(
      @JsonPropertyDescription("reporting: figures by model id") @NotNull String model,
      @JsonPropertyDescription("reporting: figures by model version") int modelVersion,
      @JsonPropertyDescription("reporting: figures by programme; null where the model is of none") Programme programme,
      @JsonPropertyDescription("reporting: the outcome's code") @NotNull String outcome,
      @JsonPropertyDescription("reporting: the code the model proposed; null when no rule applied") String proposal,
      @JsonPropertyDescription("reporting: how often professionals decide otherwise") boolean overridden) implements ProgrammeFact {}

  /** A decided assessment should never have been opened: whoever counts leaves it out. */
  record ProgrammeAssessmentEnteredInError(
      @JsonPropertyDescription("reporting: figures by model id") @NotNull String model,
      @JsonPropertyDescription("reporting: figures by programme; null where the model is of none") Programme programme,
      @JsonPropertyDescription("reporting: code of the outcome to leave out") @NotNull String outcome) implements ProgrammeFact {}
}
