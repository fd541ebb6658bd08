package dk.samspor.referral.adverseevent;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Category;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Consequence;
import dk.samspor.referral.worklist.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What went wrong between sectors, as codes. */
@Topic("samspor.referral.adverse-event")
public sealed interface AdverseEventFact extends Fact {

  /** Whose hand-over it was. */
  enum Side {
    HOSPITAL, PRACTICE, MUNICIPALITY, REGION, PROVIDER;

    static Side of(Authority reporter) {
      return valueOf(reporter.kind().toUpperCase(Locale.ROOT));
    }
  }

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
      @JsonPropertyDescription("reporting: by kind of case it happened to") CaseKind caseKind,
      @JsonPropertyDescription("reporting: which side reports") Side reportedBy,
      @JsonPropertyDescription("reporting: the day it happened") LocalDate happenedOn) implements AdverseEventFact {}

  /** The parties have learned from it and are done. */
  record AdverseEventClosed() implements AdverseEventFact {}
}
