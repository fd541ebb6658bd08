package dk.samspor.referral.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.parties.Practice.Channel;
import dk.samspor.platform.redaction.RedactionReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a certificate tells the street. */
@Topic("samspor.referral.certificate")
public sealed interface CertificateFact extends Fact {

  /** Texts were taken out of a certificate for good: whoever keeps them, or what was made from them, forgets it. */
  record CertificateRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements CertificateFact {}

  /** Texts were taken out of an advice to have the citizen examined for good: whoever keeps them, or what was made from them, forgets it. */
  record ClinicalAdviceRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements CertificateFact {}

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
      @JsonPropertyDescription("meeting: counts towards the page limit of the case") int pages,
      @JsonPropertyDescription("reporting: LÆ 275 by who made it; null for LÆ 265") MadeBy madeBy,
      @JsonPropertyDescription("reporting: code of the service item in the region's agreement; null for LÆ 265") String serviceItem,
      @JsonPropertyDescription("reporting: billed amount in DKK; null for LÆ 265") BigDecimal price,
      @JsonPropertyDescription("meeting: the GP has LÆ 275 already; null for LÆ 265") Boolean copiedToGp,
      @JsonPropertyDescription("meeting: a document it has already is known by its content; SHA-256 hash in hexadecimal, absent in letters of older releases")
          String sha256)
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

  /** The doctor needs to know more before she can write it. */
  record CertificateInformationAsked(
      @JsonPropertyDescription("reporting: requests that had to be asked about, by form") Form form,
      @JsonPropertyDescription("meeting: the case whose case worker must answer") UUID teamCase)
      implements CertificateFact {}

  /** The consultation is booked, or the doctor has had her answer: it is due on another day. */
  record CertificateDueMoved(
      @JsonPropertyDescription("reporting: by form") Form form,
      @JsonPropertyDescription("meeting: the case that waits for it") UUID teamCase,
      @JsonPropertyDescription("meeting: when the citizen sees the doctor; null where not known") LocalDate consultation,
      @JsonPropertyDescription("meeting: when it is expected; reporting: overdue") LocalDate due)
      implements CertificateFact {}

  /** The clinical function has invited the citizen. */
  record InvitationPlanned(
      @JsonPropertyDescription("meeting: the case that waits for LÆ 275") UUID teamCase,
      @JsonPropertyDescription("meeting: the day of the examination") LocalDate appointment,
      @JsonPropertyDescription("reporting: calendar days from LÆ 271 to the appointment") long daysAfterRequest,
      @JsonPropertyDescription("reporting: whether the case worker was told of that day first") boolean caseWorkerToldFirst)
      implements CertificateFact {}

  /** The request went its way to the practice, or did not. */
  record CertificateSendingRecorded(
      @JsonPropertyDescription("reporting: by form") Form form,
      @JsonPropertyDescription("reporting: practices that do not take messages") Channel channel,
      @JsonPropertyDescription("reporting: requests that did not arrive") Sending.Status status)
      implements CertificateFact {}

  /** The doctor was reminded. */
  record CertificateReminded(
      @JsonPropertyDescription("reporting: reminders by form") Form form,
      @JsonPropertyDescription("reporting: how long before or after the day it was due") LocalDate due,
      @JsonPropertyDescription("reporting: how many reminders it has taken") int number)
      implements CertificateFact {}

  /** It was due yesterday. Told once. */
  record CertificateOverdue(
      @JsonPropertyDescription("reporting: by form") Form form,
      @JsonPropertyDescription("meeting: the case that waits for it") UUID teamCase,
      @JsonPropertyDescription("reporting: lead time so far") LocalDate requestedDate,
      @JsonPropertyDescription("reporting: the day that was missed") LocalDate due)
      implements CertificateFact {}

  /** The municipality decided against the clinical examination the coordinator advised [D table 8]. */
  record ClinicalExaminationDeclined(
      @JsonPropertyDescription("meeting: the case that goes on without it") UUID teamCase,
      @JsonPropertyDescription("reporting: why advice is not followed") DeclineReason reason)
      implements CertificateFact {}
}
