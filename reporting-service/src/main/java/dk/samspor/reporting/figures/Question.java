package dk.samspor.reporting.figures;

import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A question as it stands in a link, read strictly: what is misspelt is refused, never ignored. */
public record Question(Indicator indicator, Slice slice) {

  private static final LocalDate BEGINNING = LocalDate.of(1970, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);
  /** What may be asked for: beyond it the database's and the calendar's own limits lie in wait. */
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2200;
  /** What a code of any dimension is written with. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  static Question of(String indicatorCode, String period, String from, String to, String by, Map<Dimension, String> where) {
    Indicator indicator = Catalogue.find(String.valueOf(indicatorCode))
        .orElseThrow(() -> ReportingCode.UNKNOWN_INDICATOR.refuse(String.valueOf(indicatorCode)));
    Slice slice = new Slice(date(from, BEGINNING), date(to, END), period(period), dimensions(indicator, by), offered(indicator, where));
    if (slice.to().isBefore(slice.from())) {
      throw ReportingCode.WINDOW_BACKWARDS.refuse(new Object[0]);
    }
    return new Question(indicator, slice);
  }

  /** As written in a link; a year when nothing is written. */
  public static Period period(String text) {
    try {
      return text == null ? Period.YEAR : Period.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException misspelt) {
      throw ReportingCode.PERIOD_UNKNOWN.refuse((Object) text);
    }
  }

  /** Between {@value #EARLIEST_YEAR} and {@value #LATEST_YEAR}; the other date when nothing is written. */
  public static LocalDate date(String text, LocalDate unless) {
    return text == null ? unless : parsed(text).filter(date -> date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR)
        .orElseThrow(() -> ReportingCode.DATE_INVALID.refuse((Object) text));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  private static Set<Dimension> dimensions(Indicator indicator, String by) {
    EnumSet<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    if (by != null) {
      Arrays.stream(by.split(",")).map(String::strip).map(name -> dimension(indicator, name)).forEach(dimensions::add);
    }
    return dimensions;
  }

  private static Dimension dimension(Indicator indicator, String name) {
    return indicator.dimensions().stream().filter(dimension -> dimension.parameter().equals(name)).findFirst()
        .orElseThrow(() -> ReportingCode.DIMENSION_NOT_OFFERED.refuse(indicator.code(), name));
  }

  private static Map<Dimension, String> offered(Indicator indicator, Map<Dimension, String> where) {
    Map<Dimension, String> only = new EnumMap<>(Dimension.class);
    where.forEach((dimension, code) -> only.put(dimension(indicator, dimension.parameter()), code(dimension, code)));
    return only;
  }

  private static String code(Dimension dimension, String written) {
    if (!CODE.matcher(written).matches()) {
      throw PlatformCode.INVALID_REQUEST.refuse(Violation.of(dimension.parameter(), PlatformCode.INVALID_VALUE));
    }
    return written;
  }
}
