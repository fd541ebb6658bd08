package dk.samspor.platform.testing.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The project's {@code docs} folder and whether generated documents may be rewritten:
 * {@code -Dsamspor.docs.update=true} rewrites what differs, {@code =breaking} even what breaks somebody.
 */
record DocumentFolder(Path docs, Update update) {

  enum Update { REFUSED, ALLOWED, ALLOWED_TO_BREAK }

  /** The folder of the checkout this test runs in. */
  static DocumentFolder ofThisCheckout() {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(directory.resolve("platform/testing"))) {
      directory = Optional.ofNullable(directory.getParent())
          .orElseThrow(() -> new IllegalStateException("not inside a Samspor checkout: " + Path.of("").toAbsolutePath()));
    }
    return new DocumentFolder(directory.resolve("docs"), update(System.getProperty("samspor.docs.update", "")));
  }

  private static Update update(String wish) {
    return switch (wish) {
      case "true" -> Update.ALLOWED;
      case "breaking" -> Update.ALLOWED_TO_BREAK;
      default -> Update.REFUSED;
    };
  }

  Path api(String service) {
    return docs.resolve("api").resolve(service + ".yaml");
  }

  Path errors(String service) {
    return docs.resolve("errors").resolve(service + ".md");
  }

  Path events() {
    return docs.resolve("events");
  }
}
