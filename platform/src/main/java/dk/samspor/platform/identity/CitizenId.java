package dk.samspor.platform.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opaque name of a citizen: a keyed hash of the CPR number, the same in all services, meaningless outside. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record CitizenId(@JsonValue UUID value) {

  public CitizenId {
    Objects.requireNonNull(value, "a citizen id has a value");
  }

  /** Reads a UUID; also what JAX-RS uses for path parameters. */
  @JsonCreator
  public static CitizenId fromString(String text) {
    try {
      return new CitizenId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException notAnId) {
      throw new InvalidValue(PlatformCode.INVALID_VALUE);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
