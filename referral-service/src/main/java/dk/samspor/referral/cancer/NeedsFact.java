package dk.samspor.referral.cancer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;

/** What a needs assessment tells the street. */
@Topic("samspor.referral.needs")
public sealed interface NeedsFact extends Fact {

  record NeedsAssessed(
      @JsonPropertyDescription("reporting: assessments by moment") Moment moment,
      @JsonPropertyDescription("reporting: assessments by instrument") Instrument instrument,
      @JsonPropertyDescription("stratification: physical needs; reporting: by area") Need.Degree physical,
      @JsonPropertyDescription("stratification: psychological needs; reporting: by area") Need.Degree psychological,
      @JsonPropertyDescription("stratification: social needs; reporting: by area") Need.Degree social,
      @JsonPropertyDescription("stratification: existential needs; reporting: by area") Need.Degree existential) implements NeedsFact {}

  record NeedsAssessmentEnteredInError() implements NeedsFact {}
}
