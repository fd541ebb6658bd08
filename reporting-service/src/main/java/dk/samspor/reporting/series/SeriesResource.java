package dk.samspor.reporting.series;

import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;
import static java.util.stream.Collectors.groupingBy;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.series.SeriesView.Total;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Series counted elsewhere. */
@Path("/api/v1/series")
public class SeriesResource {

  private static final int PREVIEW = 20;

  private final SeriesStore store;
  private final Parties parties;
  private final BusinessClock clock;
  private final Caller caller;

  SeriesResource(SeriesStore store, Parties parties, BusinessClock clock, Caller caller) {
    this.store = store;
    this.parties = parties;
    this.clock = clock;
    this.caller = caller;
  }

  /** What an upload would do. */
  public record Preview(int values, List<Finding> findings, List<Value> first) {}

  /** Every version of the caller's own series and of those others have published; the newest version stands. */
  @GET
  @Access(roles = {REPORT_VIEWER, BI})
  public List<SeriesStore.Version> all() {
    return store.all();
  }

  /** One version with its values and their totals. */
  @GET
  @Path("/{id}")
  @Access(roles = {REPORT_VIEWER, BI})
  public SeriesView get(@PathParam("id") UUID id) {
    return view(id);
  }

  private SeriesView view(UUID id) {
    SeriesStore.Version series = store.find(id).orElseThrow(() -> PlatformCode.NOT_FOUND.refuse(new Object[0]));
    List<Value> values = store.values(id);
    return new SeriesView(series, "IMPORTED", totals(values), values);
  }

  /** Looks a file through and keeps nothing: how many values, what is wrong on which line, the first twenty as they would be kept. */
  @POST
  @Path("/preview")
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses("NOT_YOUR_PLACE")
  public Preview preview(@Valid UploadSeries upload) {
    SeriesFile.Read read = read(upload);
    return new Preview(read.values().size(), read.findings(), read.values().subList(0, Math.min(PREVIEW, read.values().size())));
  }

  /** Keeps a file as the next version of its series; one with anything wrong in it is not kept at all. */
  @POST
  @ResponseStatus(201)
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses({"NOT_YOUR_PLACE", "SERIES_HAS_FAULTS"})
  public SeriesView upload(@Valid UploadSeries upload) {
    SeriesFile.Read read = read(upload);
    if (!read.findings().isEmpty()) {
      throw ReportingCode.SERIES_HAS_FAULTS.refuse(read.findings().size(), read.findings().getFirst().line());
    }
    return view(store.keep(upload, read.values()));
  }

  private SeriesFile.Read read(UploadSeries upload) {
    if (!caller.actsFor(upload.authority())) {
      throw ReportingCode.NOT_YOUR_PLACE.refuse(new Object[0]);
    }
    return SeriesFile.read(upload.csv(), upload.authority(), parties, clock.today());
  }

  private static List<Total> totals(List<Value> values) {
    return values.stream().filter(value -> value.denominator() != null)
        .collect(groupingBy(Value::period, TreeMap::new, Collectors.toList())).entrySet().stream().map(period -> {
          BigDecimal part = sum(period.getValue(), Value::numerator);
          BigDecimal whole = sum(period.getValue(), Value::denominator);
          return new Total(period.getKey(), Value.percent(part, whole), part, whole);
        }).toList();
  }

  private static BigDecimal sum(List<Value> values, Function<Value, BigDecimal> of) {
    return values.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
