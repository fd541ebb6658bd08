package dk.samspor.reporting.eventstore;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reporting's own name for a citizen: a keyed hash of the id the other services share. Whoever reads the event store
 * can count persons, but cannot find one of them again in another service's tables.
 */
@ApplicationScoped
public class CitizenPseudonym {

  private static final byte[] LABEL = "samspor reporting citizen pseudonym".getBytes(StandardCharsets.UTF_8);

  private final SecretKeySpec key;

  CitizenPseudonym(@ConfigProperty(name = "samspor.reporting.citizen-key") String secret) {
    if (secret.length() < 16) {
      throw new IllegalArgumentException("samspor.reporting.citizen-key needs at least 16 characters");
    }
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  public UUID of(UUID citizenId) {
    byte[] hash = hmac(ByteBuffer.allocate(16).putLong(citizenId.getMostSignificantBits())
        .putLong(citizenId.getLeastSignificantBits()).array());
    hash[6] = (byte) (hash[6] & 0x0f | 0x80); // UUID version 8: free form
    hash[8] = (byte) (hash[8] & 0x3f | 0x80);
    ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(hash, 16));
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private byte[] hmac(byte[] input) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(LABEL);
      return mac.doFinal(input);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has HmacSHA256", missing);
    }
  }
}
