package dk.samspor.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PlanLettersTest {

  @Test
  void every_letter_is_whole_json_about_a_new_citizen_with_a_new_id() throws Exception {
    var letters = new PlanLetters();
    var first = new ObjectMapper().readTree(letters.next());
    var second = new ObjectMapper().readTree(letters.next());
    assertThat(first.at("/citizen/cpr").asText()).matches("\\d{10}").isNotEqualTo(second.at("/citizen/cpr").asText());
    assertThat(first.get("letterId")).isNotEqualTo(second.get("letterId"));
    assertThat(first.toString()).doesNotContain("{{");
  }
}
