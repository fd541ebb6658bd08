package dk.samspor.referral.adverseevent;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Category;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Consequence;
import java.time.LocalDate;

/** What went wrong between sectors, as codes. */
@Topic("samspor.referral.adverse-event")
public sealed interface AdverseEventFact extends Fact {

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
