package dk.samspor.platform.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Every SQL statement a client has carried out on one line, whether it goes alone or rides along with another in one round trip.
 * Read from PostgreSQL's own protocol: Parse gives a statement its name, Bind says which one, Execute carries it out; Query is all
 * in one. The first messages, before the database knows who it is, have a length and no type.
 */
final class SpokenSql {

  private static final int ONLY_ASKS_FOR_ENCRYPTION = 8;

  private final Consumer<String> spoken;
  private final Map<String, String> statements = new HashMap<>();
  private final Map<String, String> portals = new HashMap<>();
  private byte[] unread = {};
  private boolean begun;

  /** @param spoken told of each statement, by the thread that says it */
  SpokenSql(Consumer<String> spoken) {
    this.spoken = spoken;
  }

  void hear(byte[] words, int from, int length) {
    byte[] all = Arrays.copyOf(unread, unread.length + length);
    System.arraycopy(words, from, all, unread.length, length);
    int next = 0;
    for (int whole = whole(all, next); whole > 0; whole = whole(all, next)) {
      if (begun) {
        message((char) all[next], new String(all, next + 5, whole - 5, StandardCharsets.UTF_8));
      } else {
        begun = whole != ONLY_ASKS_FOR_ENCRYPTION;
      }
      next += whole;
    }
    unread = Arrays.copyOfRange(all, next, all.length);
  }

  /** How many bytes the message has that begins there; 0 where it is not all there. */
  private int whole(byte[] all, int at) {
    int type = begun ? 1 : 0;
    if (all.length - at < type + 4) {
      return 0;
    }
    int length = type + ByteBuffer.wrap(all).getInt(at + type);
    return all.length - at < length ? 0 : length;
  }

  private void message(char type, String words) {
    if ("PBEQ".indexOf(type) < 0) {
      return; // what is told beside statements, such as Describe and Sync
    }
    String[] texts = words.split("\0", 3);
    switch (type) {
      case 'P' -> statements.put(texts[0], texts[1]);
      case 'B' -> portals.put(texts[0], statements.getOrDefault(texts[1], "?"));
      case 'E' -> spoken.accept(portals.getOrDefault(texts[0], "?").strip());
      default -> spoken.accept(texts[0].strip());
    }
  }
}
