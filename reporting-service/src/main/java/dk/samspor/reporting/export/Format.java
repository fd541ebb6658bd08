package dk.samspor.reporting.export;

import dk.samspor.reporting.ReportingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** What an export can be. */
enum Format {
  CSV("csv", ".csv", "text/csv; charset=UTF-8", Dialect.PLAIN),
  CSV_DANISH("csv-da", ".csv", "text/csv; charset=UTF-8", Dialect.DANISH),
  JSON("json", ".json", "application/json", new JsonRows()),
  PARQUET("parquet", ".parquet", "application/vnd.apache.parquet", Dialect.PLAIN);

  private final String parameter;
  private final String ending;
  private final String mediaType;
  private final TableText text;

  Format(String parameter, String ending, String mediaType, TableText text) {
    this.parameter = parameter;
    this.ending = ending;
    this.mediaType = mediaType;
    this.text = text;
  }

  static Format of(String written) {
    return written == null ? CSV : Arrays.stream(values()).filter(format -> format.parameter.equals(written)).findFirst()
        .orElseThrow(() -> ReportingCode.FORMAT_UNKNOWN.refuse((Object) written));
  }

  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }

  TableText text() {
    return text;
  }

  /** A table is written as CSV first; Parquet is made of that. */
  void write(Path file, Consumer<Path> asCsv) throws IOException {
    if (this != PARQUET) {
      asCsv.accept(file);
      return;
    }
    Path csv = Files.createTempFile("samspor-export", ".csv");
    try {
      asCsv.accept(csv);
      Parquet.write(csv, file);
    } finally {
      Files.deleteIfExists(csv);
    }
  }
}
