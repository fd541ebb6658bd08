package dk.samspor.meeting.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one who takes the case over after the recommendation, and whom the citizen can turn to [D 3.3, 7]. Somebody else may have
 * the case on her list.
 *
 * @param name as the citizen's letter prints it
 * @param person her user name, as her token has it: her own list has the case; absent where nobody said
 * @param since legal day, Copenhagen
 * @param earlier who it was before her, oldest first
 */
@Schema(examples = "{\"name\": \"Jonas Lund\", \"person\": \"jolu\", \"since\": \"2015-03-17\", \"earlier\": []}")
public record CoordinatingCaseWorker(String name, String person, LocalDate since, List<EarlierCoordinatingCaseWorker> earlier) {

  public static CoordinatingCaseWorker named(String name, String person, LocalDate since) {
    return new CoordinatingCaseWorker(name.strip(), person, since, List.of());
  }

  /** Who it was before stays readable; null where nobody was named. */
  public CoordinatingCaseWorker after(CoordinatingCaseWorker before) {
    if (before == null) {
      return this;
    }
    if (before.name.equals(name)) { // the same one, of whom more is known
      return new CoordinatingCaseWorker(name, person == null ? before.person : person, before.since, before.earlier);
    }
    var former = new ArrayList<>(before.earlier);
    former.add(new EarlierCoordinatingCaseWorker(before.name, before.since, since));
    return new CoordinatingCaseWorker(name, person, since, List.copyOf(former));
  }

  /** Names nobody. */
  @Override public String toString() {
    return "CoordinatingCaseWorker[" + since + "]";
  }
}
