package dk.samspor.platform.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The way to a text within JSON. */
class JsonPathTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_mark_takes_the_place_of_a_text_and_of_nothing_else() {
    assertThat(marked("{\"note\":\"x\",\"on\":\"2015-03-10\",\"n\":1}", "note"))
        .isEqualTo("{\"note\":\"[fjernet]\",\"on\":\"2015-03-10\",\"n\":1}");
    assertThat(marked("{\"note\":null}", "note")).as("where nothing was, nothing is").isEqualTo("{\"note\":null}");
    assertThat(marked("{}", "a.b[].c")).isEqualTo("{}");
  }

  @Test
  void lists_are_gone_through_at_any_depth() {
    assertThat(marked("[{\"a\":{\"goals\":[{\"text\":\"x\"},{\"text\":\"y\"}]}},{}]", "[].a.goals[].text"))
        .isEqualTo("[{\"a\":{\"goals\":[{\"text\":\"[fjernet]\"},{\"text\":\"[fjernet]\"}]}},{}]");
    assertThat(marked("{\"jobs\":[\"x\",\"y\"]}", "jobs[]")).isEqualTo("{\"jobs\":[\"[fjernet]\",\"[fjernet]\"]}");
  }

  @Test
  void without_a_mark_it_is_taken_away_altogether() {
    assertThat(replaced("{\"need\":{\"text\":\"x\"},\"event\":{}}", "need", null)).isEqualTo("{\"event\":{}}");
    assertThat(replaced("{\"jobs\":[\"x\"]}", "jobs[]", null)).isEqualTo("{\"jobs\":[]}");
  }

  private static String marked(String json, String path) {
    return replaced(json, path, Kept.MARK);
  }

  private static String replaced(String json, String path, String instead) {
    try {
      var document = JSON.readTree(json);
      new JsonPath(path).replaceIn(document, instead);
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
