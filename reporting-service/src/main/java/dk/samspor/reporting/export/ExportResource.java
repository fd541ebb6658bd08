package dk.samspor.reporting.export;

import static dk.samspor.platform.access.Role.ADMINISTRATOR;
import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.figures.Figures;
import dk.samspor.reporting.figures.Question;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.figures.Window;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Words;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures as a file. Own places in detail, others' as published, as everywhere. */
@Path("/api/v1/export")
public class ExportResource {

  private final Figures figures;
  private final Caller caller;
  private final BusinessClock clock;

  ExportResource(Figures figures, Caller caller, BusinessClock clock) {
    this.figures = figures;
    this.caller = caller;
    this.clock = clock;
  }

  /** What a column is called and means. */
  public record Entry(String name, String type, Words meaning) {}

  /** The columns of every export, in their order, with type and meaning. */
  @GET
  @Path("/dictionary")
  @Access(roles = {REPORT_VIEWER, BI, ADMINISTRATOR})
  public List<Entry> dictionary() {
    return Column.columns().stream().map(column -> new Entry(column.name(), column.type(), column.meaning())).toList();
  }

  /**
   * Any number of indicators as one table: a row per indicator, period and value of the dimensions.
   *
   * @param indicators codes with a comma between; all when absent
   * @param period day, month, quarter, year (when absent), all, yearToDate or rolling12; the last two are one period that ends with the
   *     month of {@code to}, the last whole one when that is absent
   * @param by dimensions with a comma between; an indicator is cut by those it offers
   * @param from first day, the beginning of the last one's year when absent
   * @param format csv (when absent), csv-da for Danish Excel, json for one array of flat rows, or parquet
   */
  @GET
  @Produces("*/*")
  @Access(roles = {REPORT_VIEWER, BI, ADMINISTRATOR})
  @Refuses({"UNKNOWN_INDICATOR", "DIMENSION_NOT_OFFERED", "PERIOD_UNKNOWN", "DATE_INVALID", "WINDOW_BACKWARDS", "FORMAT_UNKNOWN"})
  public Response export(@QueryParam("indicators") String indicators, @QueryParam("period") String period,
      @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("by") String by, @QueryParam("region") String region,
      @QueryParam("municipality") String municipality, @QueryParam("format") String format) {
    Format chosen = Format.of(format);
    return file(chosen, chosen(indicators), window(period, from, to), dimensions(by), places(region, municipality));
  }

  private Window window(String period, String from, String to) {
    LocalDate today = clock.today();
    LocalDate last = Question.date(to, Window.runs(period) ? Window.lastWholeMonth(today) : today.withDayOfYear(1).plusYears(1).minusDays(1));
    return Window.of(period, Question.date(from, last.withDayOfYear(1)), last);
  }

  private Response file(Format format, List<Indicator> indicators, Window window, Set<Dimension> by, Map<Dimension, String> where) {
    try {
      java.nio.file.Path file = Files.createTempFile("samspor-export", format.ending());
      try {
        Sight sight = Sight.of(caller);
        format.write(file, text -> Table.write(text, format.text(), indicators, window.slice(by, where),
            (indicator, part) -> figures.of(indicator, part, sight).stream().map(window::named).toList()));
      } catch (RuntimeException failure) {
        Files.deleteIfExists(file);
        throw failure;
      }
      return Response.ok(handedOver(file), format.mediaType())
          .header("Content-Disposition", "attachment; filename=\"samspor" + format.ending() + "\"").build();
    } catch (IOException full) {
      throw new UncheckedIOException("an export has no room", full);
    }
  }

  /** Sent as it is read from the disk, and gone afterwards. */
  private static StreamingOutput handedOver(java.nio.file.Path file) {
    return out -> {
      try {
        Files.copy(file, out);
      } finally {
        Files.deleteIfExists(file);
      }
    };
  }

  private static List<Indicator> chosen(String codes) {
    return codes == null || codes.isBlank() ? Catalogue.all() : Arrays.stream(codes.split(",")).map(String::strip).distinct()
        .map(code -> Catalogue.find(code).orElseThrow(() -> ReportingCode.UNKNOWN_INDICATOR.refuse((Object) code))).toList();
  }

  private static EnumSet<Dimension> dimensions(String by) {
    EnumSet<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    if (by != null && !by.isBlank()) {
      Arrays.stream(by.split(",")).map(String::strip).forEach(name -> dimensions.add(Arrays.stream(Dimension.values())
          .filter(dimension -> dimension.parameter().equals(name)).findFirst()
          .orElseThrow(() -> ReportingCode.DIMENSION_NOT_OFFERED.refuse("export", name))));
    }
    return dimensions;
  }

  private static Map<Dimension, String> places(String region, String municipality) {
    Map<Dimension, String> places = new EnumMap<>(Dimension.class);
    if (region != null && !region.isBlank()) {
      places.put(Dimension.REGION, Question.code(Dimension.REGION, region));
    }
    if (municipality != null && !municipality.isBlank()) {
      places.put(Dimension.MUNICIPALITY, Question.code(Dimension.MUNICIPALITY, municipality));
    }
    return places;
  }
}
