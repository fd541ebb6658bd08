package dk.samspor.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That these are the service's own looks is said by the service's OverviewLooksTest. */
class WithoutSumsTest {

  @Test
  void a_municipalitys_question_asks_its_region_its_neighbours_and_the_country_too() {
    assertThat(looks("municipality:0461")).hasSize(9).filteredOn(look -> look.contains("municipality = '0461'")).hasSize(6);
    assertThat(looks("municipality:0461")).filteredOn(look -> look.contains("region = '1083'")).hasSize(2);
    assertThat(looks("municipality:0461")).filteredOn(look -> !look.contains(" = '0461'") && !look.contains(" = '1083'")).hasSize(1);
  }

  @Test
  void a_regions_and_the_nations_ask_for_what_is_side_by_side_in_them() {
    assertThat(looks("region:1083")).hasSize(8).filteredOn(look -> look.contains("region = '1083'")).hasSize(7);
    assertThat(looks("national")).hasSize(8).allSatisfy(look -> assertThat(look).doesNotContain("1083").doesNotContain("0461"));
  }

  /** Every look answers the same columns, or they could not be one statement. */
  @Test
  void every_look_has_as_many_columns_as_the_others() {
    assertThat(looks("municipality:0461")).extracting(look -> look.substring(0, look.indexOf(" from observation")).split(", ").length).containsOnly(15);
  }

  private static List<String> looks(String place) {
    return Arrays.asList(WithoutSums.of(place, "1083").split(" union all "));
  }
}
