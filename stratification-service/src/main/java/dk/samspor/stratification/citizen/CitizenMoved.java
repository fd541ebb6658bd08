package dk.samspor.stratification.citizen;

import dk.samspor.stratification.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The citizen does not live here: shown to the municipality that has the case, which closes it or agrees with the other who goes on.
 * Nothing moves by itself, and the other municipality sees nothing of the case.
 *
 * @param to      four-digit code of the municipality whose citizen she is
 * @param date    legal day she moved, Copenhagen; absent where it is not known, and where she had lived there all the time
 * @param knownOn legal day it became known
 * @param text    the same in words
 */
@Schema(examples = """
    {"to": "0479", "date": "2026-10-01", "reason": "MOVED", "knownOn": "2026-11-02",
     "text": {"da": "Borgeren er flyttet til Svendborg den 1. oktober 2026.", "en": "The citizen moved to Svendborg on 1 October 2026."}}""")
public record CitizenMoved(String to, LocalDate date, MoveReason reason, LocalDate knownOn, Text text) {

  /** It is told once for each plan that goes there: only another place, or a day that was not known, is news. */
  public boolean isNewsAfter(CitizenMoved before) {
    if (before == null) return true;
    if (to.equals(before.to)) return date != null && before.date == null;
    return !knownOn.isBefore(before.knownOn); // two that come in the wrong order
  }

  /** As the history has it: why, where to, and the day where it is known. */
  public List<String> codes() {
    var codes = new ArrayList<>(List.of(reason.name(), to));
    if (date != null) codes.add(date.toString());
    return List.copyOf(codes);
  }
}
