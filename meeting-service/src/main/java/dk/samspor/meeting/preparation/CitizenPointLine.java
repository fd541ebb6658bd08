package dk.samspor.meeting.preparation;

import java.util.Arrays;
import java.util.List;

/**
 * One of the nine points and what has been said about it so far.
 *
 * @param text the point in Danish, as the case worker reads it aloud
 * @param talks oldest first; empty while it has not been gone through
 */
public record CitizenPointLine(CitizenPoint point, String text, boolean done, List<CitizenTalk> talks) {

  /** All nine, in their order. */
  public static List<CitizenPointLine> of(List<CitizenTalk> talks) {
    return Arrays.stream(CitizenPoint.values()).map(point -> {
      var about = talks.stream().filter(talk -> talk.point() == point).toList();
      return new CitizenPointLine(point, point.danish(), !about.isEmpty(), about);
    }).toList();
  }

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "CitizenPointLine[" + point + ", " + done + "]";
  }
}
