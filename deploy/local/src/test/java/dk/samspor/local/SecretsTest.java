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

  @Test
  void after_a_rotation_the_new_key_writes_and_the_old_one_still_reads(@TempDir Path home) {
    var before = Secrets.keptIn(home).serviceKeys();
    assertThat(Secrets.keptIn(home).rotate()).isEqualTo("k2");
    var after = Secrets.keptIn(home).serviceKeys();
    assertThat(after).containsEntry("SAMSPOR_KEYS_CURRENT", "k2").hasSize(before.size() + 2)
        .containsEntry("SAMSPOR_KEYS_AES_K1", before.get("SAMSPOR_KEYS_AES_K1"))
        .containsEntry("SAMSPOR_KEYS_CITIZEN_ID", before.get("SAMSPOR_KEYS_CITIZEN_ID"));
    assertThat(after.get("SAMSPOR_KEYS_AES_K2")).isNotEqualTo(after.get("SAMSPOR_KEYS_AES_K1"));
  }
}
