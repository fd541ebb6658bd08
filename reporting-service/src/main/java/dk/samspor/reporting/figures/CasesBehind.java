package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.reporting.database.Rows;
import dk.samspor.reporting.indicators.Calculation;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import dk.samspor.reporting.observations.Removal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which cases a figure of one's own is made of: ids and what was observed, no more. A municipality's are all its own. A region has a
 * part in those that were submitted to it, and its health coordinators see these [domain/05]; what its municipalities do by
 * themselves, and a case they have opened and not submitted, is none of its.
 */
@ApplicationScoped
public class CasesBehind {

  static final int MOST = 200;
  /** What was counted when its month closed is nowhere among the observations any more: it is in the table of reopenings. */
  private static final String EVER = "(select generation, dossier, measure, region from observation union all select generation, dossier,"
      + " measure, region from reopening where not came)";
  /** A region's cases are those its coordinator was sent: by the place she was sent them from, not by where they have gone since. */
  private static final String SUBMITTED_TO = " and exists (select from " + EVER + " submitted where submitted.generation ="
      + " behind.generation and submitted.dossier = behind.dossier and submitted.measure = 'CASE_SUBMITTED' and submitted.region = ?)";
  private static final String OF_THE_FIGURE = " behind where generation = (select generation from current_generation) and measure = any (?)";

  private final Rows rows;
  private final BusinessClock clock;

  CasesBehind(Rows rows, BusinessClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * One thing behind a figure.
   *
   * @param id of the case, plan, certificate or day in the service that owns it
   * @param value whole days or a count, where there is one
   * @param judged how it counted: MET, NOT_MET or NOT_JUDGED
   * @param late told after its month had closed
   * @param removed when it was counted as its month closed and is not any more: since when, and why; absent for what is counted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Behind(UUID id, LocalDate date, Integer value, Judged judged, boolean late, Removal removed) {}

  /** The caller's own: of a municipality she acts for, or as a coordinator of a region she acts for. */
  List<Behind> seenBy(Caller caller, Question question, String municipality, String region) {
    Sight sight = Sight.of(caller);
    if (municipality != null) {
      return sight.municipalities().contains(municipality) ? of(question, " and municipality = ?", municipality) : List.of();
    }
    return sees(caller) && sight.regions().contains(String.valueOf(region)) ? of(question, SUBMITTED_TO, region) : List.of();
  }

  /** Whether the caller may see cases of her own region, and not only figures. */
  public static boolean sees(Caller caller) {
    return caller.is(Role.HEALTH_COORDINATOR);
  }

  /** Those that are counted, and those that were when their month closed: a figure that changed is explained down to the one that is gone. */
  private List<Behind> of(Question question, String whose, String place) {
    Indicator indicator = question.indicator();
    Map<Dimension, String> only = new EnumMap<>(Dimension.class);
    only.putAll(question.slice().where());
    only.putAll(indicator.only()); // what the indicator is about goes before what is asked
    List<Object> arguments = new ArrayList<>();
    String counted = OF_THE_FIGURE + conditions(question, whose, place, only, arguments);
    String gone = OF_THE_FIGURE + conditions(question, whose, place, only, arguments);
    String still = OF_THE_FIGURE + conditions(question, whose, place, only, arguments);
    return rows.query("select dossier, date, value, judged, late, null::date, null from observation" + counted + " union all select * from"
        + " (select distinct on (dossier, measure) dossier, date, null::int, 'NOT_JUDGED', true, changed, fact from reopening" + gone + " and not came"
        + " and not exists (select from observation" + still.replace("behind", "still") + " and still.dossier = behind.dossier and still.measure ="
        + " behind.measure) order by dossier, measure, changed desc) removed order by 2 desc, 1 limit " + MOST, row -> behind(row, indicator), arguments.toArray());
  }

  private static Behind behind(ResultSet row, Indicator indicator) throws SQLException {
    Integer value = row.getObject(3, Integer.class);
    String fact = row.getString(7);
    UUID id = row.getObject(1, UUID.class);
    LocalDate date = row.getObject(2, LocalDate.class);
    return fact == null ? new Behind(id, date, value, counted(indicator, value, Judged.valueOf(row.getString(4))), row.getBoolean(5), null)
        : new Behind(id, date, null, Judged.NOT_JUDGED, row.getBoolean(5), Removal.by(fact, row.getObject(6, LocalDate.class)));
  }

  private String conditions(Question question, String whose, String place, Map<Dimension, String> only, List<Object> arguments) {
    Indicator indicator = question.indicator();
    arguments.add(indicator.calculation().measures().stream().map(Measure::name).toArray(String[]::new));
    arguments.add(place);
    arguments.add(question.window().from());
    arguments.add(until(indicator, question.window().to()));
    return whose + " and date between ? and ?" + conditions(only, arguments);
  }

  /** What falls due later is behind no figure yet. */
  private LocalDate until(Indicator indicator, LocalDate to) {
    boolean due = indicator.calculation().measures().stream().anyMatch(Measure::isDue);
    return due && to.isAfter(clock.today()) ? clock.today() : to;
  }

  private static String conditions(Map<Dimension, String> only, List<Object> arguments) {
    return only.entrySet().stream().map(part -> {
      arguments.add(part.getValue());
      return " and " + part.getKey().column() + " = ?";
    }).collect(joining());
  }

  private static Judged counted(Indicator indicator, Integer value, Judged judged) {
    return indicator.calculation() instanceof Calculation.Share share ? share.when().judge(value, judged) : Judged.NOT_JUDGED;
  }
}
