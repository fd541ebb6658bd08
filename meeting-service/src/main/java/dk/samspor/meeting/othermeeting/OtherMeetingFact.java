package dk.samspor.meeting.othermeeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other meetings tell the street. */
@Topic("samspor.meeting.other")
public sealed interface OtherMeetingFact extends Fact {

  /** Texts were taken out of what came of a meeting for good: whoever keeps them, or what was made from them, forgets it. */
  record OtherMeetingRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements OtherMeetingFact {}

  /** A hospital has called a meeting; nobody has agreed when it is to be. */
  record OtherMeetingCalled(
      @JsonPropertyDescription("reporting: meetings by type") MeetingType type,
      @JsonPropertyDescription("reporting: when it is wished") LocalDate wishedDate) implements OtherMeetingFact {}

  /** A meeting is planned, or moved to another day. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OtherMeetingPlanned(
      @JsonPropertyDescription("reporting: meetings by type") MeetingType type,
      @JsonPropertyDescription("referral, reporting: the day it is planned for") LocalDate date,
      @JsonPropertyDescription("referral: the hospital stay whose discharge it is about; absent for other meetings") UUID stay) implements OtherMeetingFact {}

  /** A meeting took place. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OtherMeetingHeld(
      @JsonPropertyDescription("reporting: meetings by type") MeetingType type,
      @JsonPropertyDescription("reporting: the day it was held") LocalDate date,
      @JsonPropertyDescription("reporting: sides that took part") List<Side> sides,
      @JsonPropertyDescription("reporting: agreements on who does what") int actions,
      @JsonPropertyDescription("referral: the day of discharge that was agreed; absent for other meetings") LocalDate dischargeOn,
      @JsonPropertyDescription("referral: the hospital stay it was about; absent where none was named") UUID stay)
      implements OtherMeetingFact {}

  /** A meeting will not be. */
  record OtherMeetingCancelled(@JsonPropertyDescription("referral, reporting: meetings by type") MeetingType type) implements OtherMeetingFact {}
}
