package dk.samspor.meeting.decision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the citizen's doctor has the recommendation [D 7.1]; the doctor gets it where the citizen has not barred it. */
public record GpInformation(Status status, LocalDate on) {

  /** How far the message to the doctor came. */
  @Schema(name = "GpStatus")
  public enum Status { SENT, CONFIRMED, FAILED, BARRED_BY_CITIZEN }
}
