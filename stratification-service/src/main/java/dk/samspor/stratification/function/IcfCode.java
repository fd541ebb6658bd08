package dk.samspor.stratification.function;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.stratification.StratificationCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An ICF code: a component, a chapter of it, and where it is more exact two, three or four digits more: {@code d4},
 * {@code d450}, {@code d4500}, {@code b28013}. Checked against the chapters there are.
 */
@Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "d450", pattern = "^[bsde][1-9](\\d{2,4})?$")
public record IcfCode(@JsonValue String value) {

  @JsonCreator
  public IcfCode {
    if (value == null || !value.matches("[bsde][1-9](\\d{2,4})?") || IcfChapter.of(value).isEmpty()) throw new InvalidValue(StratificationCode.ICF_CODE_UNKNOWN);
  }

  IcfChapter chapter() {
    return IcfChapter.of(value).orElseThrow();
  }
}
