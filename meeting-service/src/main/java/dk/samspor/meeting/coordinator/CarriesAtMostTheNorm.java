package dk.samspor.meeting.coordinator;

import dk.samspor.meeting.composition.Finding;
import java.util.List;

/**
 * A coordinator carries no more cases a year than the agreement's norm, by her share of full time [D 8.2: 606, in Midtjylland 750].
 * Nobody is kept away by it: a region that has nobody else sends her, and sees that it does.
 */
final class CarriesAtMostTheNorm {
  private CarriesAtMostTheNorm() {}

  static List<Finding> check(int cases, int capacity) {
    return cases <= capacity ? List.of() : List.of(Finding.warning("COORDINATOR_OVER_CAPACITY",
        "Sundhedskoordinatoren får " + cases + " sager i året; normen er " + capacity + ".",
        "The health coordinator gets " + cases + " cases in the year; the norm is " + capacity + "."));
  }
}
