package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an assessment tells the street. */
@Topic("samspor.stratification.assessment")
public sealed interface AssessmentFact extends Fact {

  /** A training plan waits for its level. */
  record AssessmentOpened(
      @JsonPropertyDescription("reporting: joins the plan's own facts") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("reporting: open assessments by kind of plan") @NotNull PlanType planType,
      @JsonPropertyDescription("reporting: codes of the questions plans most often leave open") @NotNull List<String> missingInputs)
      implements AssessmentFact {}

  /** A professional has decided the level. */
  record AssessmentDecided(
      @JsonPropertyDescription("referral: the plan that gets the level") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("referral: allocates at it; reporting: counts it") @NotNull Level level,
      @JsonPropertyDescription("reporting: agreement between model and professional; null when no rule applied") Level proposal,
      @JsonPropertyDescription("reporting: figures by model id") @NotNull String model,
      @JsonPropertyDescription("reporting: figures by model version") int modelVersion,
      @JsonPropertyDescription("reporting: how often professionals decide otherwise") boolean overridden,
      @JsonPropertyDescription("reporting: decided from the plan or the first contact") @NotNull Basis basis,
      @JsonPropertyDescription("reporting: only the first placement is monitored [S]") boolean firstPlacement,
      @JsonPropertyDescription("reporting: brain injury has an expected distribution of its own [M]; null when nobody said") Boolean brainInjury,
      @JsonPropertyDescription("reporting: the period the plan belongs to; null when the plan did not say") LocalDate dischargeDate)
      implements AssessmentFact {}

  /** The hospital took back what it had stated: whoever kept fields of earlier facts that were made from it forgets them. */
  record AssessmentRedacted(
      @JsonPropertyDescription("reporting: joins the plan's own facts") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("reporting: forget these fields of these facts") @NotNull List<RedactedEvent> events)
      implements AssessmentFact {}
}
