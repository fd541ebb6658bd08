package dk.samspor.platform.request;

import dk.samspor.platform.calendar.LegalDays;
import dk.samspor.platform.web.PlatformCode;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;

/** A date in an address is one of the {@link LegalDays}, as one in a body is. */
@Provider
public class DatesInAddresses implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return type == LocalDate.class ? cast(new Reader()) : null;
  }

  @SuppressWarnings("unchecked") // the type was looked at
  private static <T> ParamConverter<T> cast(ParamConverter<LocalDate> reader) {
    return (ParamConverter<T>) reader;
  }

  private static final class Reader implements ParamConverter<LocalDate> {

    @Override
    public LocalDate fromString(String written) {
      var date = LocalDate.parse(written);
      if (!LegalDays.include(date)) {
        throw PlatformCode.DATE_OUT_OF_RANGE.refuse();
      }
      return date;
    }

    @Override
    public String toString(LocalDate date) {
      return date.toString();
    }
  }
}
