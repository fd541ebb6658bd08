package dk.samspor.referral.cancer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.util.List;

/** What a needs assessment tells the street. */
@Topic("samspor.referral.needs")
public sealed interface NeedsFact extends Fact {

  /** Texts were taken out of an assessment for good: whoever keeps them, or what was made from them, forgets it. */
  record NeedsAssessmentRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements NeedsFact {}

  record NeedsAssessed(
      @JsonPropertyDescription("reporting: assessments by moment") Moment moment,
      @JsonPropertyDescription("reporting: assessments by instrument") Instrument instrument,
      @JsonPropertyDescription("stratification: physical needs; reporting: by area") Need.Degree physical,
      @JsonPropertyDescription("stratification: psychological needs; reporting: by area") Need.Degree psychological,
      @JsonPropertyDescription("stratification: social needs; reporting: by area") Need.Degree social,
      @JsonPropertyDescription("stratification: existential needs; reporting: by area") Need.Degree existential) implements NeedsFact {}

  record NeedsAssessmentEnteredInError() implements NeedsFact {}
}
