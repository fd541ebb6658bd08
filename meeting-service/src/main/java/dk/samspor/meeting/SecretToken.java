package dk.samspor.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A link that opens something for whoever has it: a projector and a calendar program have no token to show. The secret is shown
 * once; what is stored is its hash, so that a stolen table opens nothing.
 */
public final class SecretToken {
  private static final SecureRandom DICE = new SecureRandom();
  private static final int BYTES = 32;

  private SecretToken() {}

  public static String fresh() {
    var bytes = new byte[BYTES];
    DICE.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("this Java has no SHA-256", impossible);
    }
  }
}
