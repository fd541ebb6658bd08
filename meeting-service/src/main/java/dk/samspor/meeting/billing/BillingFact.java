package dk.samspor.meeting.billing;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.agreements.BillingSettlement;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import java.time.LocalDate;
import java.util.UUID;

/** What the billing tells the street. Facts, never amounts. */
@Topic("samspor.meeting.billing")
public sealed interface BillingFact extends Fact {

  /** A meeting day was held where the agreement charges by the day. */
  record DayBillable(
      @JsonPropertyDescription("reporting: the meeting day's case id on samspor.meeting.day") UUID meetingDay,
      @JsonPropertyDescription("reporting: when it was held") LocalDate date,
      @JsonPropertyDescription("reporting: cases held on it") int cases,
      @JsonPropertyDescription("reporting: charged afterwards or settled against what was paid on account") BillingSettlement settlement)
      implements BillingFact {}

  /** A case was held, or heard, where the agreement charges by the case. */
  record CaseBillable(
      @JsonPropertyDescription("reporting: the team case") UUID teamCase,
      @JsonPropertyDescription("reporting: when it was held or heard") LocalDate date,
      @JsonPropertyDescription("reporting: charged afterwards or settled against what was paid on account") BillingSettlement settlement)
      implements BillingFact {}

  /** A coordinator has registered time for a municipality. */
  record TimeRegistered(
      @JsonPropertyDescription("reporting: what the time went to") TimeKind kind,
      @JsonPropertyDescription("reporting: the day of the work") LocalDate date,
      @JsonPropertyDescription("reporting: minutes as worked") int minutes,
      @JsonPropertyDescription("reporting: minutes as the price counts them; half for a doctor in training") int countedMinutes)
      implements BillingFact {}

  /** Registered time was a mistake: what the fact of the same case told is taken back. */
  record TimeStruck(
      @JsonPropertyDescription("reporting: what the time went to") TimeKind kind,
      @JsonPropertyDescription("reporting: the day of the work") LocalDate date,
      @JsonPropertyDescription("reporting: minutes that do not count") int minutes,
      @JsonPropertyDescription("reporting: counted minutes that do not count") int countedMinutes) implements BillingFact {}
}
