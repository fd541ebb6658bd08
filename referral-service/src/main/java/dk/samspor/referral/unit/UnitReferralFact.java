package dk.samspor.referral.unit;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;

/** What a referral to a receiving unit tells the street. */
@Topic("samspor.referral.unit-referral")
public sealed interface UnitReferralFact extends Fact {

  /** Texts were taken out of a referral for good: whoever keeps them, or what was made from them, forgets it. */
  record UnitReferralRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements UnitReferralFact {}

  /** A doctor referred, and the region's rule found the department. */
  record UnitReferralReceived(
      @JsonPropertyDescription("reporting: referrals by subject code") String subject,
      @JsonPropertyDescription("reporting: referrals by department number") String unit,
      @JsonPropertyDescription("reporting: referrals that lack what the department needs to know") int missingCriteria) implements UnitReferralFact {}

  record UnitReferralReturned(@JsonPropertyDescription("reporting: why referrals are returned") List<ReturnToDoctor.Reason> reasons) implements UnitReferralFact {}

  record UnitReferralResubmitted() implements UnitReferralFact {}

  record CitizenCalledIn(@JsonPropertyDescription("reporting: days from referral to appointment") LocalDate appointment) implements UnitReferralFact {}

  record UnitPathwayStarted(
      @JsonPropertyDescription("reporting: pathways begun by day") LocalDate date,
      @JsonPropertyDescription("reporting: days from referral to start") int daysWaited) implements UnitReferralFact {}

  record CitizenExamined(@JsonPropertyDescription("reporting: citizens fully examined") LocalDate date) implements UnitReferralFact {}

  record UnitPathwayCompleted(@JsonPropertyDescription("reporting: length of pathways") LocalDate date) implements UnitReferralFact {}

  /** Another department has more room. */
  record UnitReferralReferredOn(
      @JsonPropertyDescription("reporting: number of the department that had it") String from,
      @JsonPropertyDescription("reporting: number of the department that has it now") String to) implements UnitReferralFact {}

  record UnitReferralCancelled() implements UnitReferralFact {}

  /** The citizen said no. */
  record UnitReferralDeclined() implements UnitReferralFact {}
}
