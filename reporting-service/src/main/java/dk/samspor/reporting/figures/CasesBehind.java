package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.joining;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.reporting.database.Rows;
import dk.samspor.reporting.indicators.Calculation;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which cases a figure of one's own is made of: ids and what was observed, no more. */
@ApplicationScoped
class CasesBehind {

  static final int MOST = 200;

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
   */
  public record Behind(UUID id, LocalDate date, Integer value, Judged judged, boolean late) {}

  List<Behind> of(Question question, String municipality) {
    Indicator indicator = question.indicator();
    List<Object> arguments = new ArrayList<>(List.of(indicator.calculation().measures().stream().map(Measure::name).toArray(String[]::new),
        municipality, question.window().from(), until(indicator, question.window().to())));
    Map<Dimension, String> only = new EnumMap<>(Dimension.class);
    only.putAll(question.slice().where());
    only.putAll(indicator.only()); // what the indicator is about goes before what is asked
    return rows.query("select dossier, date, value, judged, late from observation where generation = (select generation from"
        + " current_generation) and measure = any (?) and municipality = ? and date between ? and ?" + conditions(only, arguments)
        + " order by date desc, dossier limit " + MOST, row -> {
          Integer value = row.getObject(3, Integer.class);
          Judged judged = Judged.valueOf(row.getString(4));
          return new Behind(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), value, counted(indicator, value, judged),
              row.getBoolean(5));
        }, arguments.toArray());
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
