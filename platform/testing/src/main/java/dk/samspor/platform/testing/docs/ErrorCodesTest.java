package dk.samspor.platform.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/errors/<service>.md} to the enum of codes, and the two languages to each other.
 * The enum implements {@code dk.samspor.platform.web.ErrorCode}; it is read by reflection, as this module knows no platform.
 */
public abstract class ErrorCodesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  protected abstract String service();

  protected abstract Class<? extends Enum<?>> codes();

  @Test
  public void the_stored_catalogue_lists_every_code_in_both_languages() {
    var folder = DocumentFolder.ofThisCheckout();
    new StoredDocument(folder.errors(service()), folder.update()).mustBe(catalogue(), (stored, live) -> List.of());
  }

  @Test
  public void both_languages_say_the_same_placeholders_and_end_as_sentences() {
    assertThat(rows()).isNotEmpty().allSatisfy(row -> {
      assertThat(row.danish()).isNotBlank().endsWith(".").isNotEqualTo(row.english());
      assertThat(row.english()).isNotBlank().endsWith(".");
      assertThat(placeholders(row.danish())).as(row.code()).isEqualTo(placeholders(row.english()));
      assertThat(row.status()).isBetween(400, 599);
    });
  }

  private String catalogue() {
    var text = new StringBuilder("""
        # Codes of %s

        Generated from the code; a refusal is problem+json (RFC 9457) with this `code`. An example:

        ```json
        {"type": "urn:samspor:problem:not-found", "title": "There is no such thing.", "status": 404, "detail": "There is no such thing.", "instance": "/api/v1/…", "code": "NOT_FOUND"}
        ```

        | code | status | dansk | English |
        |---|---|---|---|
        """.formatted(service()));
    rows().forEach(row -> text.append("| `%s` | %d | %s | %s |\n".formatted(row.code(), row.status(), row.danish(), row.english())));
    return text.toString();
  }

  private List<Row> rows() {
    return Arrays.stream(codes().getEnumConstants()).map(ErrorCodesTest::row).toList();
  }

  private static Row row(Enum<?> code) {
    return new Row(code.name(), (Integer) value(code, "status"), (String) value(code, "danish"), (String) value(code, "english"));
  }

  private static Object value(Enum<?> code, String name) {
    try {
      var method = code.getDeclaringClass().getMethod(name);
      method.setAccessible(true);
      return method.invoke(code);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(code.getDeclaringClass() + " is not an enum of codes", e);
    }
  }

  private static List<String> placeholders(String sentence) {
    return PLACEHOLDER.matcher(sentence).results().map(found -> found.group()).sorted().toList();
  }

  private record Row(String code, int status, String danish, String english) {}
}
