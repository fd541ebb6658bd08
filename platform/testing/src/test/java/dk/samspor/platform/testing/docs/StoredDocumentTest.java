package dk.samspor.platform.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.testing.docs.DocumentFolder.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDocumentTest {

  private static final BiFunction<String, String, List<String>> NOTHING = (old, now) -> List.of();
  private static final BiFunction<String, String, List<String>> SOMETHING = (old, now) -> List.of("a path is gone");

  private Path file;

  @BeforeEach
  void folder(@TempDir Path docs) {
    file = docs.resolve("api").resolve("house.yaml");
  }

  @Test
  void a_missing_document_fails_and_says_how_to_make_it() {
    assertThatThrownBy(() -> stored(Update.REFUSED).mustBe("a\n", NOTHING)).isInstanceOf(AssertionError.class)
        .hasMessageContaining("does not exist").hasMessageContaining("-Dsamspor.docs.update=true");
    assertThat(file).doesNotExist();
  }

  @Test
  void an_update_writes_it_and_then_it_is_right() throws IOException {
    stored(Update.ALLOWED).mustBe("a\n", NOTHING);
    stored(Update.REFUSED).mustBe("a\n", SOMETHING);
    assertThat(Files.readString(file)).isEqualTo("a\n");
  }

  @Test
  void a_difference_is_shown_with_its_line() {
    stored(Update.ALLOWED).mustBe("a\nb\n", NOTHING);
    assertThatThrownBy(() -> stored(Update.REFUSED).mustBe("a\nc\n", NOTHING)).hasMessageContaining("line 2 is")
        .hasMessageContaining("b").hasMessageContaining("c");
  }

  @Test
  void a_change_that_breaks_somebody_must_be_allowed_by_name() throws IOException {
    stored(Update.ALLOWED).mustBe("a\n", NOTHING);
    assertThatThrownBy(() -> stored(Update.ALLOWED).mustBe("b\n", SOMETHING)).hasMessageContaining("a path is gone");
    assertThat(Files.readString(file)).isEqualTo("a\n");
    stored(Update.ALLOWED_TO_BREAK).mustBe("b\n", SOMETHING);
    assertThat(Files.readString(file)).isEqualTo("b\n");
  }

  @Test
  void this_checkouts_docs_are_found_from_any_module() {
    assertThat(DocumentFolder.ofThisCheckout().docs().resolveSibling("platform/testing/pom.xml")).exists();
  }

  private StoredDocument stored(Update update) {
    return new StoredDocument(file, update);
  }
}
