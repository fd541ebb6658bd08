package dk.samspor.meeting.decision;

import java.time.LocalDate;

/** Whether the citizen's doctor has the recommendation [D 7.1]; the doctor gets it where the citizen has not barred it. */
public record GpInformation(Status status, LocalDate on) {

  /** How far the message to the doctor came. */
  public enum Status { SENT, CONFIRMED, FAILED, BARRED_BY_CITIZEN }
}
