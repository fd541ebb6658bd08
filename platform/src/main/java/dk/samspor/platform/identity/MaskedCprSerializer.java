package dk.samspor.platform.identity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes the mask, so that no view, event or log shows a number because somebody forgot a field. */
final class MaskedCprSerializer extends JsonSerializer<Cpr> {

  @Override
  public void serialize(Cpr cpr, JsonGenerator json, SerializerProvider provider) throws IOException {
    json.writeString(Cpr.MASK);
  }
}
