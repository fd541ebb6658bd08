package dk.samspor.platform.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with a header that names the key: {@code version, length of key id, key id, nonce, cipher text with tag}.
 * Header and purpose are authenticated: a name sealed for one column does not open in another.
 */
final class Seal {

  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int MINIMUM = 2 + NONCE + TAG_BITS / 8;

  /** Looked up among the security providers once and not for each value: that was two thirds of what opening a name cost. */
  private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Seal::newCipher);

  private final VaultKeys keys;
  private final SecureRandom random = new SecureRandom();

  Seal(VaultKeys keys) {
    this.keys = keys;
  }

  byte[] close(byte[] plain, String purpose) {
    byte[] header = header(keys.current());
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce); // 96 random bits: safe far beyond the tens of millions of values one key will see
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.aesKey(keys.current()), nonce, header, purpose).doFinal(plain);
      return ByteBuffer.allocate(header.length + NONCE + sealed.length).put(header).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no AES-GCM", impossible);
    }
  }

  byte[] open(byte[] sealed, String purpose) {
    String keyId = keyId(sealed);
    byte[] header = header(keyId);
    byte[] nonce = Arrays.copyOfRange(sealed, header.length, header.length + NONCE);
    int start = header.length + NONCE;
    try {
      return cipher(Cipher.DECRYPT_MODE, keys.aesKey(keyId), nonce, header, purpose)
          .doFinal(sealed, start, sealed.length - start);
    } catch (GeneralSecurityException changed) {
      throw new SealBroken("it was changed, or sealed for another purpose or with another key '" + keyId + "'");
    }
  }

  static String keyId(byte[] sealed) {
    if (sealed == null || sealed.length < MINIMUM || sealed[0] != VERSION || sealed[1] < 1
        || sealed.length < MINIMUM + sealed[1]) {
      throw new SealBroken("it has no seal header");
    }
    return new String(sealed, 2, sealed[1], StandardCharsets.UTF_8);
  }

  static byte[] header(String keyId) {
    byte[] id = keyId.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(2 + id.length).put(VERSION).put((byte) id.length).put(id).array();
  }

  private static Cipher newCipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no AES-GCM", impossible);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] header, String purpose)
      throws GeneralSecurityException {
    Cipher cipher = CIPHER.get();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce)); // forgets what a value that did not open left behind
    cipher.updateAAD(header);
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
