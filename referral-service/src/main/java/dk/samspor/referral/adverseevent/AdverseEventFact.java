package dk.samspor.referral.adverseevent;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Category;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Consequence;
import java.time.LocalDate;
import java.util.List;

/** What went wrong between sectors, as codes. */
@Topic("samspor.referral.adverse-event")
public sealed interface AdverseEventFact extends Fact {

  /** Texts were taken out of a report for good: whoever keeps them, or what was made from them, forgets it. */
  record AdverseEventRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements AdverseEventFact {}

  /** Somebody reported. */
  record AdverseEventReported(
      @JsonPropertyDescription("reporting: by category") Category category,
      @JsonPropertyDescription("reporting: by consequence") Consequence consequence,
      @JsonPropertyDescription("reporting: by kind of case it happened to") String caseKind,
      @JsonPropertyDescription("reporting: which side reports, such as hospital or municipality") String reportedBy,
      @JsonPropertyDescription("reporting: the day it happened") LocalDate happenedOn) implements AdverseEventFact {}

  /** The parties have learned from it and are done. */
  record AdverseEventClosed() implements AdverseEventFact {}
}
