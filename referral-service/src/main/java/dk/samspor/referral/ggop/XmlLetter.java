package dk.samspor.referral.ggop;

import static dk.samspor.referral.ReferralCode.XML_ENCODING_UNSUPPORTED;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML letter. Only UTF-8 and ISO-8859-1 are in use between the parties; decoding is strict,
 * because a wrong guess would put broken names into a health record without anybody noticing.
 */
final class XmlLetter {

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final int DECLARATION_BYTES = 256;

  private XmlLetter() {}

  static String decode(byte[] bytes) {
    refuseUtf16(bytes);
    boolean marked = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    int start = firstMark(bytes, marked ? 3 : 0);
    Charset charset = marked ? StandardCharsets.UTF_8 : declared(bytes, start);
    try {
      return charset.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
    } catch (CharacterCodingException broken) {
      throw XML_ENCODING_UNSUPPORTED.refuse();
    }
  }

  /** Some senders put blanks before the declaration; nothing is gained by refusing them. */
  private static int firstMark(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  private static void refuseUtf16(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF || bytes[0] == 0 || bytes[1] == 0)) {
      throw XML_ENCODING_UNSUPPORTED.refuse();
    }
  }

  private static Charset declared(byte[] bytes, int start) {
    int length = Math.min(DECLARATION_BYTES, bytes.length - start);
    Matcher declaration = DECLARED.matcher(new String(bytes, start, length, StandardCharsets.ISO_8859_1));
    if (!declaration.find()) {
      return StandardCharsets.UTF_8;
    }
    return switch (declaration.group(1).toUpperCase(Locale.ROOT)) {
      case "UTF-8", "UTF8", "US-ASCII" -> StandardCharsets.UTF_8;
      case "ISO-8859-1", "ISO8859-1", "ISO_8859-1", "LATIN1" -> StandardCharsets.ISO_8859_1;
      default -> throw XML_ENCODING_UNSUPPORTED.refuse();
    };
  }
}
