package dk.samspor.platform.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * PostgreSQL cannot store the character U+0000, and half a character (an unpaired surrogate) comes back as a question mark:
 * both are refused at the door, with the field's name, in every text.
 */
@Singleton
class StorableText implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new SimpleModule("storable-text").addDeserializer(String.class, new Reader()));
  }

  private static final class Reader extends StdScalarDeserializer<String> {
    private Reader() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = StringDeserializer.instance.deserialize(json, context);
      if (text != null && text.codePoints().anyMatch(Reader::cannotBeStored)) {
        throw new InvalidValue(PlatformCode.CHARACTER_NOT_ALLOWED);
      }
      return text;
    }

    private static boolean cannotBeStored(int character) {
      return character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
  }
}
