package dk.samspor.platform.agreements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a stored decision remembers of the rules it was made by. Dates and sources stay out: an end date or a better
 * citation that is added later must not orphan earlier decisions.
 */
final class ContentHash {

  private static final int BYTES = 6;

  private ContentHash() {}

  static String of(String region, Map<Rule, AgreedValue> values) {
    String canonical = "region=" + region + "\n" + values.entrySet().stream()
        .map(entry -> entry.getKey().key() + "=" + entry.getValue().canonical()).sorted().collect(Collectors.joining("\n"));
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("this Java has no SHA-256", impossible);
    }
  }
}
