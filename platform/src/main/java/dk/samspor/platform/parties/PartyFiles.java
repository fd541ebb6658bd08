package dk.samspor.platform.parties;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reference data as CSV with a header line: shipped ones, and mounted ones that replace a shipped file of the same name. */
final class PartyFiles {

  private final Optional<Path> mounted;

  PartyFiles(Optional<Path> mounted) {
    this.mounted = mounted;
  }

  /** The rows of a file, each a map from column to text. */
  List<Map<String, String>> rows(String file) {
    try (InputStream csv = open(file); MappingIterator<Map<String, String>> rows = new CsvMapper()
        .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS).enable(CsvParser.Feature.TRIM_SPACES)
        .readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(csv)) {
      return rows.readAll();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("parties file " + file + ": " + unreadable.getMessage(), unreadable);
    }
  }

  private InputStream open(String file) throws IOException {
    Optional<Path> replacement = mounted.map(directory -> directory.resolve(file)).filter(Files::isRegularFile);
    if (replacement.isPresent()) {
      return Files.newInputStream(replacement.get());
    }
    return Optional.ofNullable(PartyFiles.class.getResourceAsStream("/parties/" + file))
        .orElseThrow(() -> new IOException("is not shipped"));
  }
}
