package dk.samspor.referral.physiotherapy;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import dk.samspor.referral.physiotherapy.Eligibility.DiagnosisGroup;
import dk.samspor.referral.physiotherapy.Eligibility.Group;
import java.time.LocalDate;
import java.util.List;

/** What a referral to free physiotherapy tells the street. Counts and codes only. */
@Topic("samspor.referral.physiotherapy")
public sealed interface PhysiotherapyFact extends Fact {

  /** Texts were taken out of a referral for good: whoever keeps them, or what was made from them, forgets it. */
  record PhysiotherapyRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements PhysiotherapyFact {}

  /** A doctor referred. */
  record PhysiotherapyReferred(
      @JsonPropertyDescription("reporting: referrals by group") Group group,
      @JsonPropertyDescription("reporting: referrals by diagnosis group") DiagnosisGroup diagnosisGroup,
      @JsonPropertyDescription("reporting: referrals that hold on a day") LocalDate validUntil) implements PhysiotherapyFact {}

  /** Treatment has started. */
  record PhysiotherapyStarted(@JsonPropertyDescription("reporting: days from referral to start") LocalDate date) implements PhysiotherapyFact {}

  /** A session was held. */
  record PhysiotherapySessionHeld(
      @JsonPropertyDescription("reporting: sessions by kind") Session.Kind session,
      @JsonPropertyDescription("reporting: sessions of the year of the referral, of both kinds") int numberInYear) implements PhysiotherapyFact {}

  /** All three have signed: the report goes to the co-operation committee. */
  record ExceptionReportSent(@JsonPropertyDescription("reporting: exceptions by group") Group group) implements PhysiotherapyFact {}

  /** The physiotherapist told the doctor, with the patient, how it stands. */
  record StatusReportWritten(@JsonPropertyDescription("reporting: before or after the referral ran out") LocalDate date) implements PhysiotherapyFact {}

  /** The year nears its end: the physiotherapist is asked for the status report. */
  record StatusReportAskedFor(@JsonPropertyDescription("reporting: status reports in time for the renewal") LocalDate validUntil)
      implements PhysiotherapyFact {}

  /** The doctor renewed. */
  record PhysiotherapyRenewed(
      @JsonPropertyDescription("reporting: referrals that hold on a day") LocalDate validUntil,
      @JsonPropertyDescription("reporting: renewals the doctor made from a status report") boolean fromStatusReport) implements PhysiotherapyFact {}

  /** A year ended without renewal. */
  record PhysiotherapyExpired(
      @JsonPropertyDescription("reporting: individual sessions in all") int individualSessions,
      @JsonPropertyDescription("reporting: team sessions in all") int teamSessions) implements PhysiotherapyFact {}

  /** Treatment ended. */
  record PhysiotherapyCompleted(
      @JsonPropertyDescription("reporting: individual sessions in all") int individualSessions,
      @JsonPropertyDescription("reporting: team sessions in all") int teamSessions) implements PhysiotherapyFact {}

  /** The doctor took the referral back, or the citizen said no. */
  record PhysiotherapyCancelled(@JsonPropertyDescription("reporting: why") CancelPhysiotherapy.Reason reason) implements PhysiotherapyFact {}

  /** Another municipality than the citizen's own could not take her, for both capacity conditions. */
  record CapacityRefused(
      @JsonPropertyDescription("reporting: days of waiting there") int waitingDays,
      @JsonPropertyDescription("reporting: days of waiting at other municipalities") int othersWaitingDays) implements PhysiotherapyFact {}

  /** The referral was passed on to the citizen's municipality. */
  record PhysiotherapyDisclosed(@JsonPropertyDescription("reporting: disclosures by legal basis") Disclosure.Basis basis) implements PhysiotherapyFact {}

  /** The patient took the consent back. */
  record ConsentWithdrawn() implements PhysiotherapyFact {}
}
