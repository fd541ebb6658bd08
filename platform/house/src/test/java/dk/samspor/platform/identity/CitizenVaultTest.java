package dk.samspor.platform.identity;

import static dk.samspor.platform.identity.Keys.someKeys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenVaultTest {

  private static final Cpr CPR = Cpr.of("010165-1234");

  private final CitizenVault vault = someKeys().vault();

  @Test
  void one_number_has_one_id_in_every_service() {
    assertThat(vault.idOf(CPR)).isEqualTo(someKeys().vault().idOf(Cpr.of("0101651234")));
    assertThat(vault.idOf(CPR)).isNotEqualTo(vault.idOf(Cpr.of("010165-1235")));
    assertThat(vault.idOf(CPR).value().version()).isEqualTo(8);
    assertThat(vault.idOf(CPR).value().variant()).isEqualTo(2);
  }

  @Test
  void another_key_gives_another_id() {
    assertThat(someKeys().with("samspor.keys.citizen-id", Keys.key(9)).vault().idOf(CPR)).isNotEqualTo(vault.idOf(CPR));
  }

  @Test
  void what_is_sealed_opens_again_and_never_looks_the_same_twice() {
    byte[] one = vault.seal("Jørgen Ærø");
    assertThat(vault.open(one)).isEqualTo("Jørgen Ærø");
    assertThat(vault.seal("Jørgen Ærø")).isNotEqualTo(one);
    assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("rgen");
    assertThat(vault.openBytes(vault.seal(new byte[0]))).isEmpty();
  }

  @Test
  void a_value_sealed_for_one_column_does_not_open_in_another() {
    byte[] name = vault.seal("Jørgen", "card.name");
    assertThat(vault.open(name, "card.name")).isEqualTo("Jørgen");
    assertThatThrownBy(() -> vault.open(name, "card.cpr")).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.open(name)).isInstanceOf(SealBroken.class);
  }

  @Test
  void no_byte_can_be_changed_unnoticed() {
    byte[] sealed = vault.seal("Jørgen");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> vault.open(changed)).as("byte %d", i).isInstanceOf(SealBroken.class);
      assertThat(vault.open(sealed)).as("on the same thread after byte %d", i).isEqualTo("Jørgen");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 31})
  void a_stump_is_no_seal(int length) {
    assertThatThrownBy(() -> vault.open(Arrays.copyOf(vault.seal("x"), length))).isInstanceOf(SealBroken.class);
  }

  @Test
  void after_a_rotation_old_seals_open_and_new_ones_name_the_new_key() {
    byte[] old = vault.seal("Jørgen");
    CitizenVault rotated = someKeys().rotatedTo("k2").vault();
    assertThat(rotated.open(old)).isEqualTo("Jørgen");
    assertThat(rotated.isSealedWithCurrentKey(old)).isFalse();
    assertThat(rotated.isSealedWithCurrentKey(rotated.seal("Jørgen"))).isTrue();
    assertThatThrownBy(() -> vault.open(rotated.seal("Jørgen"))).isInstanceOf(SealBroken.class)
        .hasMessageContaining("samspor.keys.aes.k2 is not configured");
  }

  @Test
  void after_a_rotation_the_id_and_the_fingerprint_stay_and_the_old_index_is_still_tried() {
    CitizenVault rotated = someKeys().rotatedTo("k2").vault();
    byte[] request = "{}".getBytes(StandardCharsets.UTF_8);
    assertThat(rotated.idOf(CPR)).isEqualTo(vault.idOf(CPR));
    assertThat(rotated.fingerprint(request)).isEqualTo(vault.fingerprint(request)).hasSize(32);
    assertThat(rotated.blindIndex(CPR)).isNotEqualTo(vault.blindIndex(CPR)).hasSize(32);
    assertThat(rotated.blindIndexes(CPR)).contains(vault.blindIndex(CPR), rotated.blindIndex(CPR)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"samspor.keys.citizen-id", "samspor.keys.current", "samspor.keys.aes.k1", "samspor.keys.blind-index.k1"})
  void a_missing_key_is_named(String property) {
    assertThatThrownBy(() -> someKeys().without(property).vault()).isInstanceOf(IllegalStateException.class)
        .hasMessage(property + " is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"samspor.keys.citizen-id", "samspor.keys.aes.k1", "samspor.keys.aes.k0", "samspor.keys.blind-index.k1"})
  void a_short_key_is_named_and_not_quoted(String property) {
    String tooShort = Base64.getEncoder().encodeToString("sixteen byte key".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> someKeys().with(property, tooShort).vault())
        .hasMessage(property + " holds 16 bytes; it must hold 32");
    assertThatThrownBy(() -> someKeys().with(property, "not*base64").vault()).hasMessage(property + " is not base64").hasNoCause();
  }

  @Test
  void keys_given_by_environment_variables_are_all_found_not_only_the_current_one() {
    var settings = new HashMap<String, String>();
    someKeys().rotatedTo("k2").config().getPropertyNames().forEach(name -> settings.put(
        name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), someKeys().rotatedTo("k2").config().getValue(name, String.class)));
    var rotated = new CitizenVault(new SmallRyeConfigBuilder().withSources(new EnvConfigSource(settings, 300)).build());
    assertThat(rotated.keys()).containsExactlyInAnyOrder("k1", "k2");
    assertThat(rotated.open(vault.seal("Jørgen"))).isEqualTo("Jørgen");
    assertThat(rotated.blindIndexes(CPR)).contains(vault.blindIndex(CPR)).hasSize(2);
  }
}
