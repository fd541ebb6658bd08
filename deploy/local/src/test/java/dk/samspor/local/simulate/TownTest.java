package dk.samspor.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TownTest {

  private static final Path ROOT = Path.of("../..");

  @Test
  void all_98_municipalities_share_their_regions_activity() throws IOException {
    var towns = Town.all(ROOT, new Random(1));
    assertThat(towns).hasSize(98);
    for (var region : Region.values()) {
      assertThat(towns.stream().filter(town -> town.region() == region).mapToDouble(Town::part).sum()).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void the_same_seed_makes_the_same_municipalities_and_another_one_others() throws IOException {
    assertThat(Town.all(ROOT, new Random(7))).isEqualTo(Town.all(ROOT, new Random(7))).isNotEqualTo(Town.all(ROOT, new Random(8)));
  }

  @Test
  void the_nations_team_cases_are_those_of_2014() {
    assertThat(Arrays.stream(Region.values()).mapToInt(region -> region.teamCases).sum()).isEqualTo(26_686);
    assertThat(Arrays.stream(Region.values()).mapToInt(region -> region.inhabitants).sum()).isEqualTo(Region.NATION);
  }
}
