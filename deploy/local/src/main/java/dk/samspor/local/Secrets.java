package dk.samspor.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The keys and passwords of one local stack: random, made once, kept in a file only its owner may read. */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;

  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  static Secrets keptIn(Path home) {
    var secrets = new Secrets(home.resolve("keys.properties"));
    try {
      if (Files.exists(secrets.file)) secrets.values.load(new StringReader(Files.readString(secrets.file)));
    } catch (IOException e) {
      throw new LocalStackException("The keys cannot be read: " + secrets.file, e);
    }
    return secrets;
  }

  /** 32 random bytes in base64, the same at every start. */
  String secret(String name) {
    if (values.getProperty(name) == null) {
      values.setProperty(name, random());
      save();
    }
    return values.getProperty(name);
  }

  /** What every service is given: the same citizen id everywhere needs the same key everywhere. */
  Map<String, String> serviceKeys() {
    var keys = new HashMap<String, String>();
    keys.put("SAMSPOR_KEYS_CITIZEN_ID", secret("citizen-id"));
    keys.put("SAMSPOR_KEYS_CURRENT", "k" + rotations());
    for (int number = 1; number <= rotations(); number++) { // the older ones still read
      keys.put("SAMSPOR_KEYS_AES_K" + number, secret("aes.k" + number));
      keys.put("SAMSPOR_KEYS_BLIND_INDEX_K" + number, secret("blind-index.k" + number));
    }
    return keys;
  }

  /** A fresh key is written with from the next start on; the services re-encrypt what older ones sealed. */
  String rotate() {
    values.setProperty("current", String.valueOf(rotations() + 1));
    save();
    return "k" + rotations();
  }

  private int rotations() {
    return Integer.parseInt(values.getProperty("current", "1"));
  }

  ServiceDatabase database(Service service) {
    var name = service.shortName();
    return ServiceDatabase.of(name, secret("database." + name + ".owner"), secret("database." + name + ".app"),
        secret("database." + name + ".worker"));
  }

  private static String random() {
    var bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private void save() {
    try {
      var text = new StringWriter();
      values.store(text, "Keys and passwords of this local stack only. Lost keys make its data unreadable.");
      Directories.writeSecret(file, text.toString());
    } catch (IOException e) {
      throw new LocalStackException("The keys cannot be kept in " + file, e);
    }
  }
}
