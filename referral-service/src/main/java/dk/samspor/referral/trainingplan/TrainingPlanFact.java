package dk.samspor.referral.trainingplan;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import dk.samspor.referral.trainingplan.content.PlanType;
import dk.samspor.referral.trainingplan.content.StratificationFacts.CognitiveImpairment;
import dk.samspor.referral.trainingplan.content.StratificationFacts.Complications;
import dk.samspor.referral.trainingplan.content.StratificationFacts.Coordination;
import dk.samspor.referral.trainingplan.content.StratificationFacts.FunctionalImpairment;
import dk.samspor.referral.trainingplan.content.StratificationFacts.LifeArea;
import dk.samspor.referral.trainingplan.content.StratificationFacts.Rarity;
import dk.samspor.referral.trainingplan.content.StratificationFacts.TrainingNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a training plan tells the street. Codes, dates and counts only. */
@Topic("samspor.referral.training-plan")
public sealed interface TrainingPlanFact extends Fact {

  /** A plan has arrived, complete or not. */
  record TrainingPlanReceived(
      @JsonPropertyDescription("reporting: plans by type; null when the plan does not say") PlanType planType,
      @JsonPropertyDescription("reporting: waiting times are counted from it; null when missing") LocalDate dischargeDate,
      @JsonPropertyDescription("reporting: days from discharge to receipt") LocalDate receivedDate,
      @JsonPropertyDescription("reporting: expected levels differ for brain injury; null when not stated") Boolean brainInjury,
      @JsonPropertyDescription("reporting: plans with a start deadline, and whether it was kept") LocalDate deadline,
      @JsonPropertyDescription("reporting: number of blocking findings") int blockingFindings,
      @JsonPropertyDescription("reporting: number of advisory findings") int advisoryFindings,
      @JsonPropertyDescription("reporting: figures by age") AgeBand ageBand,
      @JsonPropertyDescription("reporting: quality by sending department (sygehusafdelingsnummer)") String sender)
      implements TrainingPlanFact {}

  /** The municipality sent the plan back to the ward. */
  record TrainingPlanReturned(
      @JsonPropertyDescription("reporting: why plans are returned") List<ReturnReason> reasons)
      implements TrainingPlanFact {}

  /** The ward sent a returned plan again. */
  record TrainingPlanResubmitted(
      @JsonPropertyDescription("reporting: plans by type; the new text may have changed it") PlanType planType,
      @JsonPropertyDescription("reporting: waiting times") LocalDate dischargeDate,
      @JsonPropertyDescription("reporting: number of blocking findings now") int blockingFindings,
      @JsonPropertyDescription("reporting: number of advisory findings now") int advisoryFindings,
      @JsonPropertyDescription("reporting: how many times it has been sent, from 2") int submission)
      implements TrainingPlanFact {}

  /** The municipality found the plan good enough to work from. Null where the plan did not say. */
  record TrainingPlanAccepted(
      @JsonPropertyDescription("stratification: which model and outcomes apply") PlanType planType,
      @JsonPropertyDescription("stratification: weighs in the level") Boolean brainInjury,
      @JsonPropertyDescription("stratification: prefills the assessment") Complications complications,
      @JsonPropertyDescription("stratification: prefills the assessment") FunctionalImpairment functionalImpairment,
      @JsonPropertyDescription("stratification: prefills the assessment") Set<LifeArea> lifeAreas,
      @JsonPropertyDescription("stratification: prefills the assessment") CognitiveImpairment cognitiveImpairment,
      @JsonPropertyDescription("stratification: prefills the assessment") Coordination coordination,
      @JsonPropertyDescription("stratification: prefills the assessment") Rarity rarity,
      @JsonPropertyDescription("stratification: prefills the assessment") TrainingNeed trainingNeed,
      @JsonPropertyDescription("stratification: children have other offers") AgeBand ageBand,
      @JsonPropertyDescription("stratification: which authority is responsible") LocalDate dischargeDate)
      implements TrainingPlanFact {}

  /** The start deadline is so near that somebody must act now [M]. */
  record ShortDeadlineWarned(
      @JsonPropertyDescription("reporting: short deadlines and whether they were kept") LocalDate deadline,
      @JsonPropertyDescription("reporting: working days left when it was warned") int workingDaysLeft)
      implements TrainingPlanFact {}

  /** The start deadline has passed and no first contact was offered; once for each deadline. */
  record StartDeadlinePassed(@JsonPropertyDescription("reporting: short deadlines that were not kept") LocalDate deadline)
      implements TrainingPlanFact {}

  /** A start could not be offered within the agreed days after the discharge: the citizen may choose a private provider. Once for a plan. */
  record FreeChoiceArisen(
      @JsonPropertyDescription("reporting: how often, and from which day; the first day after those in which an offer is in time") LocalDate from,
      @JsonPropertyDescription("reporting: why the offer was late; null when nothing had been offered") OfferFirstContact.LateReason lateReason)
      implements TrainingPlanFact {}

  /** Who trains has been chosen. */
  record TrainingPlanAllocated(
      @JsonPropertyDescription("reporting: plans by kind of provider") AllocateTrainingPlan.ProviderKind providerKind,
      @JsonPropertyDescription("reporting: plans by purchase form; null when nothing is bought")
          AllocateTrainingPlan.PurchaseForm purchaseForm,
      @JsonPropertyDescription("reporting: level it was allocated at") Level level,
      @JsonPropertyDescription("reporting: the citizen's free choice of a private provider, because training could not be offered in time")
          Boolean freeChoice)
      implements TrainingPlanFact {}

  /** Somebody else trains: the home municipality has named its co-ordinator and seen to transport. */
  record HomeDutiesTaken(@JsonPropertyDescription("reporting: transport to training elsewhere") TakeHomeDuties.Transport transport)
      implements TrainingPlanFact {}

  /** The citizen was offered a first contact. */
  record FirstContactOffered(
      @JsonPropertyDescription("reporting: days from discharge to the first offer") LocalDate date,
      @JsonPropertyDescription("reporting: why it was late; null when it was not") OfferFirstContact.LateReason lateReason)
      implements TrainingPlanFact {}

  /** Training has started. */
  record TrainingPlanStarted(
      @JsonPropertyDescription("reporting: waiting time; stratification: the fourteen days of restratification")
          LocalDate date)
      implements TrainingPlanFact {}

  /** Training has ended. */
  record TrainingPlanCompleted(@JsonPropertyDescription("reporting: length of training") LocalDate date)
      implements TrainingPlanFact {}

  /** The citizen is another municipality's: the plan's municipality is that one from now on. */
  record TrainingPlanForwarded(
      @JsonPropertyDescription("stratification, reporting: code of the municipality that takes over") String to,
      @JsonPropertyDescription("reporting: plans sent to the wrong municipality, and citizens who moved") ForwardTrainingPlan.Reason reason)
      implements TrainingPlanFact {}

  /** The ward withdrew the plan before training started. */
  record TrainingPlanCancelled() implements TrainingPlanFact {}

  /** The citizen says no. */
  record TrainingPlanDeclined(@JsonPropertyDescription("reporting: why training is not wanted") DeclineTrainingPlan.Reason reason)
      implements TrainingPlanFact {}

  /** The hospital answered another level or kind of plan than it prescribed. */
  record LevelChangeAnswered(
      @JsonPropertyDescription("stratification: the level it was asked about; null where that is a general plan's, which is found afterwards")
          Level level,
      @JsonPropertyDescription("stratification, reporting: whether the plan has it now") boolean agreed,
      @JsonPropertyDescription("stratification: the kind of plan it was asked about; where the question named none, the kind it is by the answer")
          PlanType planType,
      @JsonPropertyDescription("stratification: number of its question; null where it did not ask") Integer question)
      implements TrainingPlanFact {}

  /** The plan should never have been sent: whoever works from it stops, and whoever counts it leaves it out. */
  record TrainingPlanEnteredInError(
      @JsonPropertyDescription("stratification: in the assessment's history; reporting: leaves the plan out of every figure")
          EnterInError.Reason reason)
      implements TrainingPlanFact {}

  /** Parts of the plan were taken out of it for good: whoever kept fields of earlier facts that were made from them forgets them. */
  record TrainingPlanRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("stratification, reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements TrainingPlanFact {}
}
