package dk.samspor.platform.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who can have a part in a case, written {@code kind:code}: {@code municipality:0461}, {@code region:1083},
 * {@code hospital:4202360}, {@code practice:024015}, {@code provider:…}, {@code national}.
 */
@Schema(type = SchemaType.STRING, examples = {"municipality:0461", "hospital:4202360", "region:1083", "practice:024015"})
public record Authority(@JsonValue String value) {

  private static final Pattern FORM =
      Pattern.compile("national|service:[a-z]+|(municipality|region|hospital|practice|provider):[0-9A-Za-z-]{1,40}");

  @JsonCreator
  public Authority {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an authority");
    }
  }

  public static Authority municipality(String code) {
    return new Authority("municipality:" + code);
  }

  public static Authority region(String code) {
    return new Authority("region:" + code);
  }

  public static Authority hospital(String number) {
    return new Authority("hospital:" + number);
  }

  public static Authority practice(String number) {
    return new Authority("practice:" + number);
  }

  public static Authority provider(String id) {
    return new Authority("provider:" + id);
  }

  /** {@code municipality}, {@code region}, {@code hospital}, {@code practice}, {@code provider} or {@code national}. */
  public String kind() {
    int colon = value.indexOf(':');
    return colon < 0 ? value : value.substring(0, colon);
  }

  /** What stands after the colon; empty for {@code national}. */
  public String code() {
    int colon = value.indexOf(':');
    return colon < 0 ? "" : value.substring(colon + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
