package dk.samspor.platform.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {

  private static final LocalDate DAY_2014 = LocalDate.of(2014, 6, 1);

  private final Parties parties = new Parties();

  @Test
  void there_are_98_municipalities_in_five_regions_as_the_evaluation_counts_them() {
    Map<String, Long> counted = parties.municipalities().stream()
        .collect(Collectors.groupingBy(Municipality::region, Collectors.counting()));
    assertThat(counted).containsExactlyInAnyOrderEntriesOf(
        Map.of("1084", 29L, "1085", 17L, "1083", 22L, "1082", 19L, "1081", 11L)); // [D table 3]
  }

  @ParameterizedTest
  @ValueSource(strings = {"461", "0461", " 0461 "})
  void a_letters_municipality_number_is_normalised(String code) {
    assertThat(parties.municipality(code)).isEqualTo(new Municipality("0461", "Odense", "1083", "1083"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0000", "00461", "999", "Odense", "١٢٣٤"})
  void an_unknown_municipality_is_refused(String code) {
    assertThat(parties.findMunicipality(code)).isEmpty();
    assertThatThrownBy(() -> parties.municipality(code)).isInstanceOfSatisfying(InvalidValue.class,
        refused -> assertThat(refused.code()).isEqualTo(PlatformCode.UNKNOWN_MUNICIPALITY));
  }

  @ParameterizedTest
  @CsvSource({"0101, 2026-12-31, 1084", "0101, 2027-01-01, 1086", "0265, 2026-12-31, 1085", "0265, 2027-01-01, 1086",
      "0461, 2027-01-01, 1083", "0751, 2014-01-01, 1082"})
  void the_region_follows_the_date(String municipality, LocalDate date, String region) {
    assertThat(parties.regionOf(municipality, date).code()).isEqualTo(region);
  }

  @Test
  void every_municipality_is_in_a_region_that_exists_that_day() {
    for (Municipality municipality : parties.municipalities()) {
      for (LocalDate date : new LocalDate[] {DAY_2014, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)}) {
        assertThat(parties.regionOf(municipality.code(), date).existsOn(date)).as("%s %s", municipality, date).isTrue();
      }
    }
    assertThat(parties.region("1086").provisional()).isTrue();
    assertThat(parties.regions().stream().filter(region -> region.existsOn(DAY_2014))).hasSize(5);
  }

  @Test
  void the_populations_of_2014_add_up_to_the_country() {
    int sum = parties.regions().stream().filter(region -> region.existsOn(DAY_2014))
        .mapToInt(region -> parties.populations().of(region.code(), 2014).orElseThrow()).sum();
    assertThat(sum).isEqualTo(5_602_536); // [D table 3]
  }

  @Test
  void a_population_without_a_source_is_absent_and_an_older_one_says_its_year() {
    assertThat(parties.populations().of("0461", 2014)).isEmpty();
    assertThat(parties.populations().of("1083", 2015)).isEmpty();
    assertThat(parties.populations().latest("1083", 2016)).contains(new Population("1083", 2014, 1_201_419));
    assertThat(parties.populations().latest("1083", 2013)).isEmpty();
  }

  @Test
  void a_department_is_known_by_the_number_its_letters_carry() {
    HospitalDepartment ouh = parties.hospitalDepartment("4202360");
    assertThat(ouh.authority()).isEqualTo("hospital:4202360");
    assertThat(ouh.region()).isEqualTo("1083");
    assertThat(parties.hospitalDepartment("6620010").region()).isEqualTo("1082");
    var numbering = IdentifierSystem.named("sygehusafdelingsnummer").orElseThrow();
    assertThat(parties.findHospitalDepartment(numbering, "4202360")).contains(ouh);
    assertThat(parties.findHospitalDepartment(IdentifierSystem.SOR, "4202360")).isEmpty();
    assertThatThrownBy(() -> parties.hospitalDepartment("1")).hasMessage("UNKNOWN_HOSPITAL");
  }

  @Test
  void a_practice_number_keeps_its_leading_zeros() {
    assertThat(parties.practice("24015").ydernummer()).isEqualTo("024015");
    assertThat(parties.practice("037974").municipality()).isEqualTo("0461");
    assertThatThrownBy(() -> parties.practice("999999")).hasMessage("UNKNOWN_PRACTICE");
    assertThatThrownBy(() -> parties.region("9999")).hasMessage("UNKNOWN_REGION");
  }

  @Test
  void a_mounted_file_replaces_the_shipped_one(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("practices.csv"), "ydernummer,name,municipality,source\n123456,Lægerne,0101,test\n");
    var own = new Parties(Optional.of(directory));
    assertThat(own.practice("123456").name()).isEqualTo("Lægerne");
    assertThat(own.findPractice("024015")).isEmpty();
    assertThat(own.municipalities()).hasSize(98);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ydernummer,name,municipality\\n12345,Lægerne,0101 | ydernummer must be 6 digits",
      "ydernummer,name,municipality\\n123456,,0101 | name is missing",
      "ydernummer,name,municipality\\n123456,A,0101\\n123456,B,0101 | 123456 twice"})
  void a_bad_line_stops_the_start_with_file_and_reason(String csv, String reason, @TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("practices.csv"), csv.replace("\\n", "\n"));
    assertThatThrownBy(() -> new Parties(Optional.of(directory))).hasMessageContaining("practices.csv").hasMessageContaining(reason);
  }
}
