package dk.samspor.meeting.consultation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * A slot as both sides see it.
 *
 * @param startsAt Danish local time
 * @param coordinatorName who gives it; the register of coordinators is the region's own
 * @param teamCase the case it is booked for, absent while it is free
 * @param ledTo whether the advice led to a request for information, once given
 */
public record ConsultationView(UUID id, Consultation.Status status, String municipality, String region, LocalDate date,
    LocalTime startsAt, int minutes, ConsultationForm form, String place, String coordinatorName, UUID teamCase,
    String question, String advice, InformationRequest ledTo, Set<Consultation.Act> allowedActions) {

  /** Says nothing of question and advice. */
  @Override public String toString() {
    return "ConsultationView[" + id + ", " + status + "]";
  }
}
