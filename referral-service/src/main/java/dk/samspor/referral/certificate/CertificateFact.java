package dk.samspor.referral.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import java.time.LocalDate;
import java.util.UUID;

/** What a certificate tells the street. */
@Topic("samspor.referral.certificate")
public sealed interface CertificateFact extends Fact {

  /** A certificate was asked for. */
  record CertificateRequested(
      @JsonPropertyDescription("reporting: requests by form") Form form,
      @JsonPropertyDescription("meeting: which certificate the case waits for") Form asksFor,
      @JsonPropertyDescription("meeting: when it is expected; reporting: overdue") LocalDate due,
      @JsonPropertyDescription("meeting: the team case it is for") UUID teamCase,
      @JsonPropertyDescription("reporting: lead time is counted from it") LocalDate requestedDate)
      implements CertificateFact {}

  /** The doctor delivered it. */
  record CertificateDelivered(
      @JsonPropertyDescription("meeting: which certificate it is; reporting: lead time by form") Form form,
      @JsonPropertyDescription("meeting: the team case it is attached to") UUID teamCase,
      @JsonPropertyDescription("reporting: lead time") LocalDate requestedDate,
      @JsonPropertyDescription("meeting: date of the document; reporting: lead time") LocalDate deliveredDate,
      @JsonPropertyDescription("reporting: calendar days from request to delivery") long leadTimeDays,
      @JsonPropertyDescription("meeting: fetches the document by it") UUID document,
      @JsonPropertyDescription("meeting: counts towards the page limit of the case") int pages)
      implements CertificateFact {}

  /** The doctor cannot write it. */
  record CertificateNotDeliverable(
      @JsonPropertyDescription("reporting: by form") Form form,
      @JsonPropertyDescription("meeting: the case waits no longer for this request") UUID teamCase,
      @JsonPropertyDescription("meeting: what the case worker does next; reporting: by reason") NotDeliverable.Reason reason)
      implements CertificateFact {}

  /** The municipality withdrew the request. */
  record CertificateCancelled(
      @JsonPropertyDescription("reporting: by form") Form form,
      @JsonPropertyDescription("meeting: the case waits no longer for this request") UUID teamCase)
      implements CertificateFact {}
}
