package dk.samspor.platform.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import dk.samspor.platform.calendar.LegalDays;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/** A date in a body is one of the {@link LegalDays}. */
@Singleton
class UsableDates implements ObjectMapperCustomizer {

  @Override
  public int priority() {
    return MINIMUM_PRIORITY; // after the module that reads dates, so that this reader wins
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new SimpleModule("usable-dates").addDeserializer(LocalDate.class, new Reader()));
  }

  private static final class Reader extends StdScalarDeserializer<LocalDate> {
    private Reader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
      LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(json, context);
      if (date != null && !LegalDays.include(date)) {
        throw new InvalidValue(PlatformCode.DATE_OUT_OF_RANGE);
      }
      return date;
    }
  }
}
