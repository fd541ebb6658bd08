package dk.samspor.meeting.othermeeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import java.time.LocalDate;
import java.util.List;

/** What other meetings tell the street. */
@Topic("samspor.meeting.other")
public sealed interface OtherMeetingFact extends Fact {

  /** A meeting is planned. */
  record OtherMeetingPlanned(
      @JsonPropertyDescription("reporting: meetings by type") MeetingType type,
      @JsonPropertyDescription("reporting: the day it is planned for") LocalDate date) implements OtherMeetingFact {}

  /** A meeting took place. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OtherMeetingHeld(
      @JsonPropertyDescription("reporting: meetings by type") MeetingType type,
      @JsonPropertyDescription("reporting: the day it was held") LocalDate date,
      @JsonPropertyDescription("reporting: sides that took part") List<Side> sides,
      @JsonPropertyDescription("reporting: agreements on who does what") int actions,
      @JsonPropertyDescription("referral: the day of discharge that was agreed; absent for other meetings") LocalDate dischargeOn)
      implements OtherMeetingFact {}

  /** A meeting will not be. */
  record OtherMeetingCancelled(@JsonPropertyDescription("reporting: meetings by type") MeetingType type) implements OtherMeetingFact {}
}
