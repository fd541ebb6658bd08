package dk.samspor.local.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A municipality with its part of the region. How the parts differ is made up from the seed: our sources have inhabitants
 * of regions only.
 *
 * @param part of the region's activity, all parts of a region making one
 */
record Town(String code, Region region, double part) {

  /** One of its region's departments. */
  String ward(Chance chance) {
    return region.code + "-" + chance.below(40);
  }

  /** One of its own practices: more of them where more people live. */
  String practice(Chance chance) {
    return code + "-" + chance.below(1 + (int) (part * 300));
  }

  static List<Town> all(Path root, Random random) throws IOException {
    var lines = Files.readAllLines(root.resolve("platform/src/main/resources/parties/municipalities.csv"));
    var rough = new ArrayList<Town>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split(",");
      rough.add(new Town(cells[0], Region.of(cells[2]), 0.4 + random.nextDouble() + Math.pow(random.nextDouble(), 6) * 6));
    }
    return rough.stream().map(town -> new Town(town.code, town.region, town.part
        / rough.stream().filter(other -> other.region == town.region).mapToDouble(Town::part).sum())).toList();
  }
}
