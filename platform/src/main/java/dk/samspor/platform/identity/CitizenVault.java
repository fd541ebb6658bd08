package dk.samspor.platform.identity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;

/**
 * Keeps what identifies a citizen unreadable: the opaque {@link CitizenId}, sealing at rest, blind indexes and
 * fingerprints. Keys are configuration ({@code samspor.keys.*}, see {@link VaultKeys}); a service whose keys are
 * missing or too short does not start.
 */
@Startup
@ApplicationScoped
public class CitizenVault {

  private static final String NO_PURPOSE = "";

  private final VaultKeys keys;
  private final Seal seal;
  private final SecretKey fingerprintKey;
  private final SecretKey nameKey;

  @Inject
  public CitizenVault(Config config) {
    this.keys = VaultKeys.from(config);
    this.seal = new Seal(keys);
    // Derived from the key that never rotates: a retry across a rotation must still meet its first answer.
    this.fingerprintKey = new SecretKeySpec(hmac(keys.citizenId(), utf8("samspor fingerprint")), "HmacSHA256");
    this.nameKey = new SecretKeySpec(hmac(keys.citizenId(), utf8("samspor name parts")), "HmacSHA256");
  }

  /** The same id for the same number, in every service that has the same citizen-id key. */
  public CitizenId idOf(Cpr cpr) {
    ByteBuffer hash = ByteBuffer.wrap(hmac(keys.citizenId(), utf8(cpr.digits())));
    long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L; // UUID version 8: made by the application (RFC 9562)
    long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new CitizenId(new UUID(high, low));
  }

  public byte[] seal(byte[] plain) {
    return seal(plain, NO_PURPOSE);
  }

  public byte[] seal(String plain) {
    return seal(utf8(plain), NO_PURPOSE);
  }

  /** Seals for one purpose (a table and column, say); it opens with the same purpose only. */
  public byte[] seal(byte[] plain, String purpose) {
    return seal.close(plain, purpose);
  }

  public byte[] seal(String plain, String purpose) {
    return seal(utf8(plain), purpose);
  }

  /** @throws SealBroken when the key is unknown or the bytes were changed */
  public String open(byte[] sealed) {
    return open(sealed, NO_PURPOSE);
  }

  public String open(byte[] sealed, String purpose) {
    return new String(openBytes(sealed, purpose), StandardCharsets.UTF_8);
  }

  public byte[] openBytes(byte[] sealed) {
    return openBytes(sealed, NO_PURPOSE);
  }

  public byte[] openBytes(byte[] sealed, String purpose) {
    return seal.open(sealed, purpose);
  }

  /** Whether the current key sealed it; the re-encryption job opens and seals what is not. */
  public boolean isSealedWithCurrentKey(byte[] sealed) {
    return keys.current().equals(Seal.keyId(sealed));
  }

  /** How everything begins that the current key sealed; what begins otherwise waits for re-encryption. */
  public byte[] currentSeal() {
    return Seal.header(keys.current());
  }

  /** The same content, sealed with the current key. */
  public byte[] reseal(byte[] sealed, String purpose) {
    return seal(openBytes(sealed, purpose), purpose);
  }

  /** The key that is written with. */
  public String currentKey() {
    return keys.current();
  }

  /** Every key this service was started with, the current one among them. */
  public Set<String> keys() {
    return keys.aes().keySet();
  }

  /** What a look-up column stores: the keyed hash, made with the current key. */
  public byte[] blindIndex(Cpr cpr) {
    return blindIndex(keys.current(), cpr);
  }

  /** The hashes a look-up must try while a rotation is under way: one per configured key. */
  public List<byte[]> blindIndexes(Cpr cpr) {
    return keys.blindIndex().keySet().stream().sorted().map(id -> blindIndex(id, cpr)).toList();
  }

  /**
   * What the words of a name are found by: keyed hashes, the longest word first. They tell who reads the table without the
   * key which citizens share a word, and no word. Stable over key rotation.
   */
  public List<Long> nameParts(String name) {
    return NameWords.of(name).stream().sorted(Comparator.comparing(String::length).reversed())
        .map(word -> ByteBuffer.wrap(hmac(nameKey, utf8(word))).getLong()).toList();
  }

  /** A keyed hash of any bytes, to compare two requests without keeping them. 32 bytes, stable over key rotation. */
  public byte[] fingerprint(byte[] content) {
    return hmac(fingerprintKey, content);
  }

  private byte[] blindIndex(String keyId, Cpr cpr) {
    return hmac(keys.blindIndex().get(keyId), utf8(cpr.digits()));
  }

  private static byte[] hmac(SecretKey key, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no HmacSHA256", impossible);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
