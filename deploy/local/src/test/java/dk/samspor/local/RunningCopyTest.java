package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningCopyTest {

  @TempDir Path place;

  @Test
  void a_build_beside_a_running_service_takes_nothing_away_from_it() throws Exception {
    var built = Files.createDirectories(place.resolve("built/lib")).getParent();
    Files.writeString(built.resolve("quarkus-run.jar"), "run");
    Files.writeString(built.resolve("lib/a.jar"), "a");
    var copy = RunningCopy.of(built, place.resolve("copy"));
    Directories.deleteTree(built);
    assertThat(copy.resolve("lib/a.jar")).hasContent("a");
  }

  @Test
  void the_next_copy_holds_what_was_built_last_and_nothing_else() throws Exception {
    var built = Files.createDirectories(place.resolve("built"));
    Files.writeString(built.resolve("quarkus-run.jar"), "run");
    Files.writeString(built.resolve("old.jar"), "old");
    RunningCopy.of(built, place.resolve("copy"));
    Files.delete(built.resolve("old.jar"));
    assertThat(RunningCopy.of(built, place.resolve("copy")).resolve("old.jar")).doesNotExist();
  }

  @Test
  void what_is_not_built_is_said_to_be_so() {
    assertThatThrownBy(() -> RunningCopy.of(place.resolve("nothing"), place.resolve("copy")))
        .isInstanceOf(LocalStackException.class).hasMessageContaining("Not built");
  }
}
