package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The citizen does not live in the municipality that has the case: the case worker ends it or hands it over. Nothing moves by
 * itself, and the other municipality sees nothing of the case.
 *
 * @param to four-digit code of the municipality whose citizen she is
 * @param date legal day she moved, Copenhagen; absent where it is not known, and where she had lived there all the time
 * @param knownOn legal day it became known
 */
@Schema(examples = "{\"to\": \"0479\", \"date\": \"2015-03-01\", \"reason\": \"MOVED\", \"knownOn\": \"2015-03-10\"}")
public record CitizenMoved(String to, LocalDate date, Reason reason, LocalDate knownOn) {

  /** Why she is not where she was thought to live: she has moved, or had lived elsewhere all the time. */
  @Schema(name = "CitizenMovedReason")
  public enum Reason { MOVED, LIVES_ELSEWHERE }

  /** It is told once for each training plan that goes there: only another place, or a day that was not known, is news. */
  boolean isNewsAfter(CitizenMoved before) {
    if (before == null) {
      return true;
    }
    return to.equals(before.to) ? date != null && before.date == null
        : !knownOn.isBefore(before.knownOn); // two that come in the wrong order
  }

  /** As the history has it: why, where to, and the day where it is known. */
  List<String> codes() {
    var codes = new ArrayList<>(List.of(reason.name(), to));
    if (date != null) {
      codes.add(date.toString());
    }
    return List.copyOf(codes);
  }

  /** Says nothing of where she lives. */
  @Override public String toString() {
    return "CitizenMoved[" + reason + "]";
  }
}
