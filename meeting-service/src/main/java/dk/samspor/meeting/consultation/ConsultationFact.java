package dk.samspor.meeting.consultation;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a preparation consultation tells the street. */
@Topic("samspor.meeting.consultation")
public sealed interface ConsultationFact extends Fact {

  /** Texts were taken out of a consultation for good: whoever keeps them, or what was made from them, forgets it. */
  record ConsultationRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements ConsultationFact {}

  /** The region offers a slot. */
  record ConsultationOffered(
      @JsonPropertyDescription("reporting: whether consultations are offered often enough") LocalDate date,
      @JsonPropertyDescription("reporting: length in minutes") int minutes,
      @JsonPropertyDescription("reporting: by phone or in person") ConsultationForm form) implements ConsultationFact {}

  /** A case worker has taken the slot. */
  record ConsultationBooked(
      @JsonPropertyDescription("reporting: the team case it is about") UUID teamCase) implements ConsultationFact {}

  /** The coordinator has advised. */
  record ConsultationGiven(
      @JsonPropertyDescription("reporting: the team case it is about") UUID teamCase,
      @JsonPropertyDescription("reporting: whether the advice led to a request for information") InformationRequest ledTo)
      implements ConsultationFact {}

  /** The slot will not be used: the region cannot, or the case worker gives it back for others. */
  record ConsultationCancelled(
      @JsonPropertyDescription("reporting: whether somebody had booked it") boolean wasBooked) implements ConsultationFact {}
}
