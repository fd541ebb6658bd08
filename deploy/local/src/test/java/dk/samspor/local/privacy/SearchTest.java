package dk.samspor.local.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.local.demo.DemoCitizens;
import dk.samspor.local.demo.DemoCitizens.DemoCitizen;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves something only if it would find what is there. */
class SearchTest {

  private static final DemoCitizen CITIZEN = new DemoCitizen("0201609995", "Åse Prøve");
  private static final List<Mark> MARKS = Mark.numbersAndNames(List.of(CITIZEN));

  @Test
  void a_number_is_found_with_and_without_hyphen_in_the_middle_of_anything() {
    assertThat(leaks("GET /x?cpr=0201609995&y")).containsExactly("the CPR number of Åse Prøve");
    assertThat(leaks("{\"a\":\"020160-9995\"}")).isNotEmpty();
    assertThat(leaks(new String(new byte[] {0, (byte) 0xff}, StandardCharsets.ISO_8859_1) + "0201609995")).isNotEmpty();
  }

  @Test
  void a_number_that_was_not_sealed_is_found_in_a_column_of_bytes() {
    assertThat(leaks("{\"cpr\": \"\\\\x01" + HexFormat.of().formatHex("0201609995".getBytes(StandardCharsets.UTF_8)) + "\"}")).isNotEmpty();
  }

  @Test
  void a_name_is_found_as_it_is_and_as_json_may_write_it() {
    assertThat(leaks("dear Åse Prøve,")).containsExactly("the name Åse Prøve");
    assertThat(leaks("\"\\u00c5se Pr\\u00f8ve\"")).isNotEmpty();
  }

  @Test
  void what_only_looks_like_it_is_left_alone() {
    assertThat(leaks("0201609996 ******-**** Åse")).isEmpty();
  }

  @Test
  void every_citizen_of_the_demo_is_a_mark() {
    assertThat(DemoCitizens.all()).hasSizeGreaterThan(20).allSatisfy(citizen -> {
      assertThat(citizen.cpr()).matches("\\d{6}\\d(\\d{2}|[A-Z]{2})\\d");
      assertThat(citizen.name()).contains(" ");
    });
  }

  private static List<String> leaks(String content) {
    var search = new Search();
    search.look("test", "here", content, MARKS);
    return search.leaks().values().stream().flatMap(java.util.Collection::stream).toList();
  }
}
