package dk.samspor.referral.hospitalstay;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;

/** What a stay at a hospital tells the street. */
@Topic("samspor.referral.hospital-stay")
public sealed interface HospitalStayFact extends Fact {

  /** Texts were taken out of what was written about a stay for good: whoever keeps them, or what was made from them, forgets it. */
  record HospitalStayRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements HospitalStayFact {}

  /** A citizen was admitted. */
  record CitizenAdmitted(
      @JsonPropertyDescription("reporting: admissions by day") LocalDate date,
      @JsonPropertyDescription("reporting: acute and planned admissions") boolean acute,
      @JsonPropertyDescription("reporting: admissions by department number (sygehusafdelingsnummer)") String sender) implements HospitalStayFact {}

  /** Acutely again, soon after a discharge. */
  record CitizenReadmitted(@JsonPropertyDescription("reporting: days since the last discharge") int daysSinceDischarge) implements HospitalStayFact {}

  /** The municipality told the hospital what it does for the citizen. */
  record AdmissionReportSent(@JsonPropertyDescription("reporting: answers that came by themselves") boolean automatic) implements HospitalStayFact {}

  /** Treatment is over; the municipality takes over when it can. */
  record ReadyForDischarge(@JsonPropertyDescription("reporting: days from ready to discharged") LocalDate date) implements HospitalStayFact {}

  /** Hospital and municipality need to meet about the discharge. */
  record DischargeConferenceCalled(@JsonPropertyDescription("meeting: when it is wished") LocalDate wishedDate) implements HospitalStayFact {}

  /** The citizen went home. */
  record CitizenDischarged(
      @JsonPropertyDescription("reporting: discharges by day") LocalDate date,
      @JsonPropertyDescription("reporting: days from ready to discharged; null where ready was not told") Integer daysAfterReady)
      implements HospitalStayFact {}

  /** The hospital told the municipality how the citizen is. */
  record DischargeReportSent(@JsonPropertyDescription("reporting: before or after the discharge") LocalDate date) implements HospitalStayFact {}

  /** The discharge summary went to the GP; a provisional one is replaced later, and both are told. */
  record EpikriseSent(
      @JsonPropertyDescription("reporting: a provisional one does not meet the target") boolean provisional,
      @JsonPropertyDescription("reporting: working days from discharge, 0 on the same day; targets 1 and 3") int workingDays)
      implements HospitalStayFact {}

  /** Somebody co-ordinates a complex discharge. */
  record DischargeCoordinatorNamed() implements HospitalStayFact {}

  /** The day on which the epikrise was to be with the GP is over, and it is not. */
  record EpikriseOverdue(
      @JsonPropertyDescription("reporting: overdue ones by day") LocalDate due,
      @JsonPropertyDescription("reporting: whether the GP has a provisional one") boolean provisionalSent) implements HospitalStayFact {}

  /** It was about somebody else, say. */
  record StayEnteredInError() implements HospitalStayFact {}
}
