package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  @Test
  void a_lone_small_municipality_takes_the_two_next_smallest_of_its_region_with_it() {
    assertThat(withheld(Map.of(year("0461"), 40L, year("0479"), 3L, year("0561"), 20L, year("0607"), 30L)))
        .extracting(Spot::place).containsExactlyInAnyOrder("0479", "0561", "0607");
  }

  @Test
  void a_withheld_year_takes_its_months_and_a_lone_withheld_month_another_one_with_it() {
    Map<Spot, Long> sizes = new HashMap<>();
    for (String month : List.of("2015-01", "2015-02", "2015-03")) {
      sizes.put(new Spot("0461", "1083", Map.of(), month), month.equals("2015-02") ? 2L : 20L);
    }
    sizes.put(new Spot("0461", "1083", Map.of(), "2015-Q1"), 42L);
    sizes.put(year("0461"), 42L);
    assertThat(withheld(sizes)).extracting(Spot::period).containsExactlyInAnyOrder("2015-01", "2015-02");
  }

  @Test
  void no_withheld_square_can_be_reckoned_from_the_sums_it_is_part_of() {
    for (long seed = 1; seed <= 30; seed++) {
      Map<Spot, Long> sizes = street(new Random(seed));
      Set<Spot> withheld = withheld(sizes);
      reckonable(sizes, withheld, spot -> List.of(spot.region(), spot.period()), seed);
      reckonable(sizes, withheld, spot -> spot.whole() == null ? spot : List.of(spot.place(), spot.whole()), seed);
    }
  }

  /** Of every sum, none or several parts are withheld, or the sum is. */
  private static void reckonable(Map<Spot, Long> sizes, Set<Spot> withheld, Function<Spot, Object> sum, long seed) {
    sizes.keySet().stream().collect(Collectors.groupingBy(sum)).values().forEach(parts -> {
      List<Spot> hidden = parts.stream().filter(withheld::contains).toList();
      boolean wholeHidden = parts.getFirst().whole() != null && withheld.contains(parts.getFirst().in(parts.getFirst().whole()));
      assertThat(hidden.size() != 1 || parts.size() == 1 || wholeHidden).as("seed " + seed + ": " + hidden).isTrue();
    });
  }

  private static Map<Spot, Long> street(Random random) {
    Map<Spot, Long> sizes = new HashMap<>();
    for (int municipality = 0; municipality < 8; municipality++) {
      for (int month = 1; month <= 12; month++) {
        long n = random.nextInt(4) == 0 ? random.nextInt(7) : random.nextInt(60);
        Spot spot = new Spot("0" + municipality, municipality < 5 ? "1083" : "1082", Map.of(), "2015-%02d".formatted(month));
        if (n > 0) {
          sizes.put(spot, n);
          sizes.merge(spot.in(spot.whole()), n, Long::sum);
          sizes.merge(spot.in("2015"), n, Long::sum);
        }
      }
    }
    return sizes;
  }

  private static Set<Spot> withheld(Map<Spot, Long> sizes) {
    Set<Spot> small = new HashSet<>();
    sizes.forEach((spot, n) -> {
      if (n < 5) {
        small.add(spot);
      }
    });
    return Disclosure.withheld(sizes, small);
  }

  private static Spot year(String municipality) {
    return new Spot(municipality, "1083", Map.of(), "2015");
  }
}
