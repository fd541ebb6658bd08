package dk.samspor.reporting.series;

import static dk.samspor.platform.access.Role.ADMINISTRATOR;
import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Region;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.figures.Figures;
import dk.samspor.reporting.figures.Question;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.indicators.Direction;
import dk.samspor.reporting.places.Place;
import dk.samspor.reporting.series.SeriesView.Total;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Series counted elsewhere. */
@Path("/api/v1/series")
public class SeriesResource {

  private static final int PREVIEW = 20;

  private final SeriesStore store;
  private final Figures figures;
  private final Parties parties;
  private final BusinessClock clock;
  private final Caller caller;

  SeriesResource(SeriesStore store, Figures figures, Parties parties, BusinessClock clock, Caller caller) {
    this.store = store;
    this.figures = figures;
    this.parties = parties;
    this.clock = clock;
    this.caller = caller;
  }

  /** What an upload would do. */
  public record Preview(int values, List<Finding> findings, List<Total> totals, List<Shown> first) {}

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

  /**
   * The newest versions that say something of a place and what lies in it, with those values; for the dashboard.
   *
   * @param place {@code municipality:0461}, {@code region:1083} or {@code national}
   * @param from first day; a value belongs to it when its period touches the days
   */
  @GET
  @Path("/around")
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, THERAPIST, TEAM_MEMBER, HEALTH_COORDINATOR, CLINICAL_FUNCTION, ADMINISTRATOR})
  @Refuses({"PLACE_UNKNOWN", "DATE_INVALID"})
  public List<SeriesView> around(@QueryParam("place") String place, @QueryParam("from") String from, @QueryParam("to") String to) {
    LocalDate last = Question.date(to, clock.today());
    LocalDate first = Question.date(from, last.withDayOfYear(1));
    Around around = Around.of(asked(place), parties, first, last);
    return store.around(around.codes(), first.getYear(), last.getYear()).entrySet().stream().map(series -> view(series.getKey(),
        series.getValue().stream().filter(value -> around.touches(value.period())).toList())).filter(view -> !view.values().isEmpty()).toList();
  }

  private Authority asked(String place) {
    try {
      Authority where = Place.asked(place, caller);
      if (Place.hasFigures(where)) {
        return where;
      }
    } catch (IllegalArgumentException malformed) {
      // told below
    }
    throw ReportingCode.PLACE_UNKNOWN.refuse(new Object[0]);
  }

  private SeriesView view(UUID id) {
    SeriesStore.Version series = store.find(id).orElseThrow(() -> PlatformCode.NOT_FOUND.refuse(new Object[0]));
    return view(series, store.values(id));
  }

  private SeriesView view(SeriesStore.Version series, List<Value> values) {
    OthersEyes eyes = OthersEyes.of(series, caller.actsFor(new Authority(series.authority())), Sight.of(caller), figures.minimumGroup());
    List<Shown> seen = eyes.seen(shown(values, series.direction()));
    return new SeriesView(series, "IMPORTED", Totals.of(seen, series.direction()), seen);
  }

  private List<Shown> shown(List<Value> values, Direction direction) {
    return values.stream().map(value -> Shown.of(value, name(value.place()), direction)).toList();
  }

  private String name(String place) {
    return parties.findMunicipality(place).map(Municipality::name).or(() -> parties.findRegion(place).map(Region::name)).orElse(place);
  }

  /** Looks a file through and keeps nothing: how many values, what is wrong on which line, the first twenty as they would be kept. */
  @POST
  @Path("/preview")
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses("NOT_YOUR_PLACE")
  public Preview preview(@Valid UploadSeries upload) {
    SeriesFile.Read read = read(upload);
    List<Shown> shown = shown(read.values(), upload.direction());
    return new Preview(shown.size(), read.findings(), Totals.of(shown, upload.direction()), shown.subList(0, Math.min(PREVIEW, shown.size())));
  }

  /** Keeps a file as the next version of its series; one with anything wrong in it is not kept at all. */
  @POST
  @ResponseStatus(201)
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses({"NOT_YOUR_PLACE", "SERIES_HAS_FAULTS", "SERIES_UPLOADED_MEANWHILE"})
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
}
