package dk.samspor.referral.cancer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;

/** What a palliative referral tells the street. */
@Topic("samspor.referral.palliative")
public sealed interface PalliativeFact extends Fact {

  /** Texts were taken out of a referral for good: whoever keeps them, or what was made from them, forgets it. */
  record PalliativeRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements PalliativeFact {}

  record PalliativeReferred(
      @JsonPropertyDescription("reporting: basic and specialised") ReferToPalliation.Level level,
      @JsonPropertyDescription("reporting: open admission was agreed") boolean openAdmission,
      @JsonPropertyDescription("reporting: days from referral to the follow-up") LocalDate followUp) implements PalliativeFact {}

  record PalliativeAccepted() implements PalliativeFact {}

  record PalliativeReturned() implements PalliativeFact {}

  record PalliativeResubmitted() implements PalliativeFact {}

  record PalliativeStarted(@JsonPropertyDescription("reporting: days from referral to start") LocalDate date) implements PalliativeFact {}

  record PalliativeEnded() implements PalliativeFact {}

  record PalliativeCancelled() implements PalliativeFact {}

  /** The citizen said no. */
  record PalliativeDeclined() implements PalliativeFact {}
}
