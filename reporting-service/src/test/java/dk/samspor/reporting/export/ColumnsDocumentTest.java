package dk.samspor.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnsDocumentTest {

  private static final Path PAGE = Path.of("../docs/columns.md");

  @Test
  void the_dictionary_in_the_documents_is_the_one_the_service_answers() throws IOException {
    String dictionary = """
        # Columns of every export

        Generated from reporting-service (`GET /api/v1/export/dictionary` answers the same). Names and meanings are a promise: new
        columns come at the end, none goes or changes. In Parquet *whole* is BIGINT, *decimal* DECIMAL(18,2), *yesno* BOOLEAN, *date*
        DATE, *text* VARCHAR; in JSON what is empty is `null`.

        | column | type | dansk | English |
        |---|---|---|---|
        """ + Column.columns().stream().map(column -> "| `%s` | %s | %s | %s |\n".formatted(column.name(), column.type(),
            column.meaning().da(), column.meaning().en())).collect(Collectors.joining());
    if (!System.getProperty("samspor.docs.update", "").isEmpty()) {
      Files.writeString(PAGE, dictionary);
    }
    assertThat(PAGE).content().isEqualTo(dictionary);
  }
}
