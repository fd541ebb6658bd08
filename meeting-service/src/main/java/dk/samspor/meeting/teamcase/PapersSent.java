package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The papers and the screening note were sent before the meeting, to the team and to the citizen [D table 8 step 3]. */
public record PapersSent(LocalDate on, Set<To> to) {

  /** Who reads them. */
  @Schema(name = "PapersTo")
  public enum To { TEAM, CITIZEN }
}
