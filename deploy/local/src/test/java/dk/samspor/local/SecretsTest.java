package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path home;

  @Test
  void keys_are_random_32_bytes_and_the_same_at_the_next_start() {
    var first = Secrets.keptIn(home).serviceKeys();
    assertThat(Secrets.keptIn(home).serviceKeys()).isEqualTo(first);
    assertThat(Base64.getDecoder().decode(first.get("SAMSPOR_KEYS_AES_K1"))).hasSize(32);
    assertThat(first.get("SAMSPOR_KEYS_AES_K1")).isNotEqualTo(first.get("SAMSPOR_KEYS_BLIND_INDEX_K1"));
    assertThat(first).containsEntry("SAMSPOR_KEYS_CURRENT", "k1").containsKey("SAMSPOR_KEYS_CITIZEN_ID");
  }

  @Test
  void two_stacks_have_different_keys(@TempDir Path another) {
    assertThat(Secrets.keptIn(home).secret("citizen-id")).isNotEqualTo(Secrets.keptIn(another).secret("citizen-id"));
  }

  @Test
  void only_the_owner_may_read_them() throws Exception {
    Secrets.keptIn(home).secret("citizen-id");
    assertThat(Files.getPosixFilePermissions(home.resolve("keys.properties")))
        .isEqualTo(Directories.permissions("rw-------"));
  }
}
