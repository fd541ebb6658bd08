package dk.samspor.platform.identity;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Configuration with keys, valid unless a test takes something away. */
final class Keys {

  private final Map<String, String> settings = new HashMap<>();

  static Keys someKeys() {
    return new Keys().with("samspor.keys.citizen-id", key(1)).with("samspor.keys.current", "k1")
        .with("samspor.keys.aes.k1", key(2)).with("samspor.keys.blind-index.k1", key(3));
  }

  Keys rotatedTo(String id) {
    return with("samspor.keys.current", id).with("samspor.keys.aes." + id, key(4)).with("samspor.keys.blind-index." + id, key(5));
  }

  Keys with(String property, String value) {
    settings.put(property, value);
    return this;
  }

  Keys without(String property) {
    settings.remove(property);
    return this;
  }

  CitizenVault vault() {
    return new CitizenVault(config());
  }

  Config config() {
    return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(settings, "test", 100)).build();
  }

  static String key(int number) {
    byte[] key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (number * 31 + i);
    }
    return Base64.getEncoder().encodeToString(key);
  }
}
