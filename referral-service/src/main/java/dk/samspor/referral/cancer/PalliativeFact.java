package dk.samspor.referral.cancer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import java.time.LocalDate;

/** What a palliative referral tells the street. */
@Topic("samspor.referral.palliative")
public sealed interface PalliativeFact extends Fact {

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
