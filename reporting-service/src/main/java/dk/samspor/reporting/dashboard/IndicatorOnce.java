package dk.samspor.reporting.dashboard;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import dk.samspor.reporting.figures.IndicatorView;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an indicator means is the same in every answer, and most of an overview's headlines: it is written once and copied from then on. */
final class IndicatorOnce extends JsonSerializer<IndicatorView> {

  private static final Map<String, SerializableString> WRITTEN = new ConcurrentHashMap<>();

  @Override
  public void serialize(IndicatorView indicator, JsonGenerator json, SerializerProvider provider) throws IOException {
    SerializableString written = WRITTEN.get(indicator.code());
    if (written == null) {
      written = new SerializedString(((ObjectMapper) json.getCodec()).writeValueAsString(indicator));
      WRITTEN.put(indicator.code(), written);
    }
    json.writeRawValue(written);
  }
}
