package dk.samspor.platform.identity;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;

/**
 * The keys a service is started with, each 32 bytes in base64. The citizen-id key never rotates; AES and blind-index
 * keys have ids, {@code samspor.keys.current} names the one that is written with, older ones only read.
 */
record VaultKeys(SecretKey citizenId, String current, Map<String, SecretKey> aes, Map<String, SecretKey> blindIndex) {

  static final String PREFIX = "samspor.keys.";
  private static final int LENGTH = 32;
  private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

  VaultKeys {
    aes = Map.copyOf(aes);
    blindIndex = Map.copyOf(blindIndex);
  }

  /** @throws IllegalStateException naming the property that is missing, not base64, too short or unknown */
  static VaultKeys from(Config config) {
    String current = required(config, PREFIX + "current");
    if (!KEY_ID.matcher(current).matches()) {
      throw new IllegalStateException(PREFIX + "current must be 1 to 32 letters, digits, _ or -");
    }
    var aes = aes(config, current);
    var blindIndex = new HashMap<String, SecretKey>();
    aes.keySet().forEach(id -> blindIndex.put(id, key(config, PREFIX + "blind-index." + id, "HmacSHA256")));
    return new VaultKeys(key(config, PREFIX + "citizen-id", "HmacSHA256"), current, aes, blindIndex);
  }

  SecretKey aesKey(String id) {
    SecretKey key = aes.get(id);
    if (key == null) {
      throw new SealBroken("it was sealed with key '" + id + "', and " + PREFIX + "aes." + id + " is not configured");
    }
    return key;
  }

  /** Every AES key brings its blind-index key, asked by name: environment variables have neither case nor hyphens. */
  private static Map<String, SecretKey> aes(Config config, String current) {
    String prefix = PREFIX + "aes.";
    var keys = new HashMap<String, SecretKey>();
    keys.put(current, key(config, prefix + current, "AES"));
    for (String property : config.getPropertyNames()) {
      if (property.startsWith(prefix)) {
        keys.put(property.substring(prefix.length()).replace("\"", ""), key(config, property, "AES"));
      }
    }
    return keys;
  }

  private static SecretKey key(Config config, String property, String algorithm) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(required(config, property).strip());
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalStateException(property + " is not base64"); // the cause would quote the key
    }
    if (bytes.length != LENGTH) {
      throw new IllegalStateException(property + " holds " + bytes.length + " bytes; it must hold " + LENGTH);
    }
    return new SecretKeySpec(bytes, algorithm);
  }

  private static String required(Config config, String property) {
    return config.getOptionalValue(property, String.class).filter(value -> !value.isBlank())
        .orElseThrow(() -> new IllegalStateException(property + " is missing"));
  }

  @Override
  public String toString() {
    return "VaultKeys[current=" + current + "]";
  }
}
