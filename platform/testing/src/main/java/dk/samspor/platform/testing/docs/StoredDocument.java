package dk.samspor.platform.testing.docs;

import static org.assertj.core.api.Assertions.fail;

import dk.samspor.platform.testing.docs.DocumentFolder.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A generated document that is kept in the repository, so that a change of contract is seen in review. */
record StoredDocument(Path file, Update update) {

  /** What is stored, if anything is. */
  Optional<String> text() {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Fails when the stored text is another than the generated one, unless rewriting is allowed; a change that breaks
   * somebody must be allowed by name.
   *
   * @param broken tells from the stored and the generated text what would no longer hold for those who rely on it
   */
  void mustBe(String generated, BiFunction<String, String, List<String>> broken) {
    Optional<String> stored = text();
    if (stored.filter(generated::equals).isPresent()) {
      return;
    }
    List<String> breaks = stored.map(old -> broken.apply(old, generated)).orElse(List.of());
    if (!breaks.isEmpty() && update != Update.ALLOWED_TO_BREAK) {
      fail("This change breaks those who rely on %s:%n  %s%nIf it is meant, say so in the CHANGELOG and run with -Dsamspor.docs.update=breaking",
          name(), String.join("\n  ", breaks));
    }
    if (update == Update.REFUSED) {
      fail("%s is not what the code says: %s%nRun with -Dsamspor.docs.update=true and commit the result", name(),
          stored.map(old -> firstDifference(old, generated)).orElse("it does not exist"));
    }
    write(generated);
  }

  private void write(String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String name() {
    return file.getParent().getParent().getFileName() + "/" + file.getParent().getFileName() + "/" + file.getFileName();
  }

  private static String firstDifference(String stored, String generated) {
    String[] old = stored.split("\n");
    String[] now = generated.split("\n");
    int line = 0;
    while (line < old.length && line < now.length && old[line].equals(now[line])) {
      line++;
    }
    return "line %d is%n  %s%nand should be%n  %s".formatted(line + 1, line < old.length ? old[line] : "(end)",
        line < now.length ? now[line] : "(end)");
  }
}
