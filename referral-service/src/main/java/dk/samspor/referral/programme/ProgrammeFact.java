package dk.samspor.referral.programme;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;

/** What a referral to a programme tells the street. */
@Topic("samspor.referral.prevention")
public sealed interface ProgrammeFact extends Fact {

  /** Texts were taken out of a referral for good: whoever keeps them, or what was made from them, forgets it. */
  record ProgrammeRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements ProgrammeFact {}

  record ProgrammeReferred(
      @JsonPropertyDescription("reporting: referrals by programme") Programme programme,
      @JsonPropertyDescription("reporting: referrals from hospitals and from practices") boolean fromHospital) implements ProgrammeFact {}

  record ProgrammeReturned(@JsonPropertyDescription("reporting: why referrals are returned") List<ReturnProgramme.Reason> reasons) implements ProgrammeFact {}

  record ProgrammeResubmitted() implements ProgrammeFact {}

  record ProgrammeAccepted() implements ProgrammeFact {}

  record ProgrammeStarted(@JsonPropertyDescription("reporting: days from referral to start") LocalDate date) implements ProgrammeFact {}

  record ProgrammeCompleted(
      @JsonPropertyDescription("reporting: length of programmes") LocalDate date,
      @JsonPropertyDescription("reporting: citizens who went through it all") boolean wentThroughAll) implements ProgrammeFact {}

  record ProgrammeCancelled() implements ProgrammeFact {}

  /** The citizen said no. */
  record ProgrammeDeclined() implements ProgrammeFact {}
}
