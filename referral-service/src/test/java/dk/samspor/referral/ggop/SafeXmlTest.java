package dk.samspor.referral.ggop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.web.Refused;
import dk.samspor.referral.ReferralCode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {

  @ParameterizedTest
  @ValueSource(strings = {"xxe.xml", "billion-laughs.xml", "external-dtd.xml"})
  @Timeout(5)
  void a_doctype_is_refused_before_anything_in_it_is_used(String letter) {
    assertRefused(ReferralCode.XML_DOCTYPE_REFUSED, () -> SafeXml.read(Fixture.bytes(letter)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "not xml", "<a>", "<a></b>", "<a/><b/>", "<a>&nosuch;</a>", "{}"})
  void what_is_not_well_formed_is_refused(String text) {
    assertRefused(ReferralCode.XML_MALFORMED, () -> SafeXml.read(Fixture.utf8(text)));
  }

  @Test
  void a_truncated_letter_is_refused() {
    assertRefused(ReferralCode.XML_MALFORMED, () -> SafeXml.read(Fixture.bytes("truncated.xml")));
  }

  @Test
  void depth_is_bounded() {
    assertThat(SafeXml.read(Fixture.nested(SafeXml.DEPTH)).name()).isEqualTo("a");
    assertRefused(ReferralCode.XML_TOO_COMPLEX, () -> SafeXml.read(Fixture.nested(SafeXml.DEPTH + 1)));
    assertRefused(ReferralCode.XML_TOO_COMPLEX, () -> SafeXml.read(Fixture.nested(500_000)));
  }

  @Test
  void elements_and_text_are_bounded() {
    assertRefused(ReferralCode.XML_TOO_COMPLEX,
        () -> SafeXml.read(Fixture.utf8("<a>" + "<b/>".repeat(SafeXml.ELEMENTS) + "</a>")));
    assertRefused(ReferralCode.XML_TOO_COMPLEX,
        () -> SafeXml.read(Fixture.utf8("<a>" + "x".repeat(SafeXml.CHARACTERS + 1) + "</a>")));
  }

  @Test
  void danish_letters_survive_both_encodings() {
    assertThat(SafeXml.read(Fixture.utf8("<a>æøå ÆØÅ é</a>")).text()).isEqualTo("æøå ÆØÅ é");
    byte[] latin = "<?xml version='1.0' encoding='iso-8859-1'?><a>æøå ÆØÅ é</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(SafeXml.read(latin).text()).isEqualTo("æøå ÆØÅ é");
  }

  @Test
  void a_byte_order_mark_and_blanks_before_the_declaration_are_forgiven() {
    assertThat(SafeXml.read(Fixture.utf8("\uFEFF<?xml version='1.0'?><a>ø</a>")).text()).isEqualTo("ø");
    assertThat(SafeXml.read(Fixture.utf8("\uFEFF \r\n\t<?xml version='1.0' encoding='UTF-8'?><a>ø</a>")).text()).isEqualTo("ø");
    assertThat(SafeXml.read(Fixture.utf8("\n  <?xml version='1.0'?><a>ø</a>")).text()).isEqualTo("ø");
  }

  @Test
  void text_that_does_not_fit_its_encoding_is_refused_rather_than_guessed() {
    byte[] latinSaidToBeUtf8 = "<?xml version='1.0' encoding='UTF-8'?><a>Sørensen</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(ReferralCode.XML_ENCODING_UNSUPPORTED, () -> SafeXml.read(latinSaidToBeUtf8));
    assertRefused(ReferralCode.XML_ENCODING_UNSUPPORTED,
        () -> SafeXml.read("<a>ø</a>".getBytes(StandardCharsets.UTF_16)));
    assertRefused(ReferralCode.XML_ENCODING_UNSUPPORTED,
        () -> SafeXml.read(Fixture.utf8("<?xml version='1.0' encoding='UTF-7'?><a/>")));
  }

  @Test
  @Timeout(60)
  void spoiled_letters_are_read_or_refused_but_never_break_the_reader() {
    long seed = Long.getLong("samspor.seed", 20150310L);
    System.out.println("SafeXmlTest seed " + seed);
    Random random = new Random(seed);
    byte[] letter = Fixture.bytes("almen.xml");
    int refused = 0;
    for (int round = 0; round < 2_000; round++) {
      byte[] spoiled = letter.clone();
      for (int i = random.nextInt(1, 8); i > 0; i--) {
        spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
      }
      try {
        GgopReader.read(spoiled);
      } catch (Refused expected) {
        refused++;
      }
    }
    assertThat(refused).isBetween(100, 1_999);
  }

  private static void assertRefused(ReferralCode code, ThrowingCallable reading) {
    assertThatThrownBy(reading).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
