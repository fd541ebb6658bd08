package dk.samspor.stratification.citizen;

import dk.samspor.stratification.model.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where a citizen lives, as it is said to the one who has her case. */
final class MoveText {

  private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));
  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private MoveText() {}

  /** The place by its name, the day only where it is known. */
  static Text of(MoveReason reason, String place, LocalDate day) {
    return switch (reason) {
      case LIVES_ELSEWHERE -> new Text("Borgeren bor i en anden kommune: " + place + ".", "The citizen lives in another municipality: " + place + ".");
      case MOVED -> day == null
          ? new Text("Borgeren er flyttet til " + place + "; dagen kendes ikke.", "The citizen moved to " + place + "; the day is not known.")
          : new Text("Borgeren er flyttet til " + place + " den " + DANISH.format(day) + ".", "The citizen moved to " + place + " on " + ENGLISH.format(day) + ".");
    };
  }
}
