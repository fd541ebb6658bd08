package dk.samspor.platform.request;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code Samspor-Business-Time}: a date (noon in Copenhagen) or an instant. Honoured in demo, test and simulation only. */
@ApplicationScoped
class BusinessTimeHeader {

  static final String NAME = "Samspor-Business-Time";

  private final Circumstances circumstances;
  private final boolean settable;

  BusinessTimeHeader(Circumstances circumstances,
      @ConfigProperty(name = "samspor.business-time.settable", defaultValue = "false") boolean settable) {
    this.circumstances = circumstances;
    this.settable = settable;
  }

  void read(String header) {
    if (header == null) {
      return;
    }
    if (!settable) {
      throw PlatformCode.BUSINESS_TIME_NOT_SETTABLE.refuse();
    }
    circumstances.businessTime(parse(header));
  }

  static Instant noon(LocalDate date) {
    return date.atTime(12, 0).atZone(BusinessClock.COPENHAGEN).toInstant();
  }

  private static Instant parse(String header) {
    try {
      return header.length() == 10 ? noon(LocalDate.parse(header)) : Instant.parse(header);
    } catch (DateTimeParseException notATime) {
      throw PlatformCode.BUSINESS_TIME_INVALID.refuse();
    }
  }
}
