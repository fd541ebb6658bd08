package dk.samspor.meeting;

import dk.samspor.platform.web.PlatformCode;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;

/**
 * A legal day in an address lies between 1900 and 2200, as one in a body does: what moving a meeting day would mean is counted day by
 * day, and to the last date of the standard that would never be done.
 */
@Provider
public class DatesInAddresses implements ParamConverterProvider {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return type == LocalDate.class ? cast(new Reader()) : null;
  }

  @SuppressWarnings("unchecked") // the type was looked at
  private static <T> ParamConverter<T> cast(ParamConverter<LocalDate> reader) {
    return (ParamConverter<T>) reader;
  }

  private static final class Reader implements ParamConverter<LocalDate> {

    @Override public LocalDate fromString(String written) {
      var date = LocalDate.parse(written);
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        throw PlatformCode.DATE_OUT_OF_RANGE.refuse();
      }
      return date;
    }

    @Override public String toString(LocalDate date) {
      return date.toString();
    }
  }
}
