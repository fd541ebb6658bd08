package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
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
      @JsonPropertyDescription("reporting: only the first placement is monitored [S]; false where the plan had it in another municipality")
          boolean firstPlacement,
      @JsonPropertyDescription("reporting: brain injury has an expected distribution of its own [M]; null when nobody said") Boolean brainInjury,
      @JsonPropertyDescription("reporting: the period the plan belongs to; null when the plan did not say") LocalDate dischargeDate)
      implements AssessmentFact {}

  /** Within the agreed days of training start two people found another level; the first placement stays counted. */
  record AssessmentRestratified(
      @JsonPropertyDescription("referral: the plan that gets the level") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("referral: allocates at it; reporting: restratified within the days") @NotNull Level level,
      @JsonPropertyDescription("reporting: which way levels are corrected") @NotNull Level from,
      @JsonPropertyDescription("reporting: figures by model id") @NotNull String model,
      @JsonPropertyDescription("reporting: brain injury apart [M]; null when nobody said") Boolean brainInjury)
      implements AssessmentFact {}

  /** A later change of need; counted apart from the placements. */
  record AssessmentLevelChanged(
      @JsonPropertyDescription("referral: the plan that gets the level") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("referral: allocates at it; reporting: level changes") @NotNull Level level,
      @JsonPropertyDescription("reporting: which way needs change") @NotNull Level from,
      @JsonPropertyDescription("reporting: brain injury apart [M]; null when nobody said") Boolean brainInjury)
      implements AssessmentFact {}

  /** The municipality finds another kind of plan right: the hospital is to agree. */
  record LevelChangeProposed(
      @JsonPropertyDescription("referral: the plan whose hospital is to answer") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("referral: the level now") @NotNull Level from,
      @JsonPropertyDescription("referral: the level proposed") @NotNull Level to,
      @JsonPropertyDescription("referral: number of the question on this assessment, from 1; the answer repeats it") int question)
      implements AssessmentFact {}

  /** Before it decides, the municipality asks whether the hospital's kind of plan is right. */
  record HospitalAskedToReconsider(
      @JsonPropertyDescription("referral: the plan whose hospital is to answer") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("referral: the kind of plan the hospital chose") @NotNull PlanType planType,
      @JsonPropertyDescription("referral: the kind the municipality finds right; null when it only asks") PlanType wish,
      @JsonPropertyDescription("referral: shown to the ward; reporting: why hospitals are asked") @NotNull HospitalQuestion.Reason reason,
      @JsonPropertyDescription("referral: number of the question on this assessment, from 1; the answer repeats it") int question,
      @JsonPropertyDescription("referral: the answer is of use until this day, the last on which a start can be offered before the citizen may "
          + "choose a private provider; null where it is unknown") LocalDate answerBy)
      implements AssessmentFact {}

  /** The plan was forwarded, cancelled or declined: nothing more is to be done about its level here. */
  record AssessmentClosed(
      @JsonPropertyDescription("reporting: joins the plan's own facts") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("reporting: no longer open, by kind of plan") @NotNull PlanType planType,
      @JsonPropertyDescription("reporting: why plans end before their level is used") @NotNull Closing reason,
      @JsonPropertyDescription("reporting: whether the plan had its first placement here, which stays counted [S]") boolean decided)
      implements AssessmentFact {}

  /** The hospital took back what it had stated, or the municipality what it wrote: whoever kept what was made from it forgets it. */
  record AssessmentRedacted(
      @JsonPropertyDescription("reporting: joins the plan's own facts") @NotNull UUID trainingPlan,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") @NotNull List<RedactedEvent> events,
      @JsonPropertyDescription("reporting: why the municipality's texts are redacted; null where the hospital took something back")
          RedactionReason reason,
      @JsonPropertyDescription("all: codes of the municipality's texts that are gone; who shows a copy fetches the case again")
          List<String> texts)
      implements AssessmentFact {}
}
