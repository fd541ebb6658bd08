package dk.samspor.referral.ggop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Letters of our own about invented people with test numbers, byte for byte as they would arrive. */
final class Fixture {

  private Fixture() {}

  static byte[] bytes(String name) {
    try (var file = Fixture.class.getResourceAsStream("/ggop/" + name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The general plan in UTF-8, for tests that change a word of it. */
  static String almen() {
    return new String(bytes("almen.xml"), StandardCharsets.UTF_8);
  }

  /** The general plan as a new letter. */
  static String almen(String envelope, String letter) {
    return almen().replace("900001", envelope).replace("LETTER-ALMEN-1", letter);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] nested(int depth) {
    return utf8("<a>".repeat(depth) + "</a>".repeat(depth));
  }
}
