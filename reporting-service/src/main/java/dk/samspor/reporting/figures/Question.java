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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A question as it stands in a link, read strictly: what is misspelt is refused, never ignored. */
public record Question(Indicator indicator, Window window, Slice slice) {

  /** What may be asked for: beyond it the database's and the calendar's own limits lie in wait. */
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2200;
  /** What a code of any dimension is written with. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  static Question of(String indicatorCode, Window window, String by, Map<Dimension, String> where, String more) {
    Indicator indicator = Catalogue.find(String.valueOf(indicatorCode))
        .orElseThrow(() -> ReportingCode.UNKNOWN_INDICATOR.refuse(String.valueOf(indicatorCode)));
    Map<Dimension, String> only = new EnumMap<>(offered(indicator, where));
    more(more).forEach(pair -> {
      Dimension dimension = dimension(indicator, pair[0]);
      only.put(dimension, code(dimension, pair.length > 1 ? pair[1] : ""));
    });
    return new Question(indicator, window, window.slice(dimensions(indicator, by), only));
  }

  private static List<String[]> more(String written) {
    return written == null || written.isBlank() ? List.of()
        : Arrays.stream(written.split(",")).map(pair -> pair.strip().split(":", 2)).toList();
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

  private static EnumMap<Dimension, String> offered(Indicator indicator, Map<Dimension, String> where) {
    EnumMap<Dimension, String> only = new EnumMap<>(Dimension.class);
    where.forEach((dimension, code) -> only.put(dimension(indicator, dimension.parameter()), code(dimension, code)));
    return only;
  }

  /** A code as it may be written; what it cannot be is refused. */
  public static String code(Dimension dimension, String written) {
    if (!CODE.matcher(written).matches()) {
      throw PlatformCode.INVALID_REQUEST.refuse(Violation.of(dimension.parameter(), PlatformCode.INVALID_VALUE));
    }
    return written;
  }
}
