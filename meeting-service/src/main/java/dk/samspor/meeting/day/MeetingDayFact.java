package dk.samspor.meeting.day;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;

/** What a meeting day tells the street. */
@Topic("samspor.meeting.day")
public sealed interface MeetingDayFact extends Fact {

  /** Texts were taken out of what was noted on a day for good: whoever keeps them, or what was made from them, forgets it. */
  record MeetingDayRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements MeetingDayFact {}

  /** A day with room for cases. */
  record MeetingDayPlanned(
      @JsonPropertyDescription("reporting: planned meeting days") LocalDate date,
      @JsonPropertyDescription("reporting: places") int capacity) implements MeetingDayFact {}

  /** A day was moved, with the cases that have a place on it. */
  record MeetingDayMoved(
      @JsonPropertyDescription("reporting: the date it was planned for") LocalDate from,
      @JsonPropertyDescription("reporting: the date it is on now; the same when only the time of day changed") LocalDate to,
      @JsonPropertyDescription("reporting: cases that moved with it") int cases) implements MeetingDayFact {}

  /** A day is over. */
  record MeetingDayHeld(
      @JsonPropertyDescription("reporting: meeting days") LocalDate date,
      @JsonPropertyDescription("reporting: cases per meeting day; hearings are not meetings and are not counted") int cases,
      @JsonPropertyDescription("reporting: length of the day in minutes; absent when not recorded") Integer minutes)
      implements MeetingDayFact {}

  /** A day that will not be. */
  record MeetingDayCancelled(
      @JsonPropertyDescription("reporting: cancelled meeting days") LocalDate date,
      @JsonPropertyDescription("reporting: cancelled for missing coordinator") CancelReason reason) implements MeetingDayFact {}
}
