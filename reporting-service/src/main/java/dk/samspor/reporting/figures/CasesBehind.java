package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.joining;

import dk.samspor.reporting.database.Rows;
import dk.samspor.reporting.indicators.Calculation;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which cases a figure of one's own is made of: ids and what was observed, no more. */
@ApplicationScoped
class CasesBehind {

  static final int MOST = 200;

  private final Rows rows;

  CasesBehind(Rows rows) {
    this.rows = rows;
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

  List<Behind> of(Indicator indicator, String municipality, LocalDate from, LocalDate to) {
    List<Object> arguments = new ArrayList<>(List.of(
        indicator.calculation().measures().stream().map(Measure::name).toArray(String[]::new), municipality, from, to));
    String only = indicator.only().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(part -> {
      arguments.add(part.getValue());
      return " and " + part.getKey().column() + " = ?";
    }).collect(joining());
    return rows.query("select dossier, date, value, judged, late from observation where generation = (select generation from"
        + " current_generation) and measure = any (?) and municipality = ? and date between ? and ?" + only
        + " order by date desc, dossier limit " + MOST, row -> {
          Integer value = row.getObject(3, Integer.class);
          Judged judged = Judged.valueOf(row.getString(4));
          return new Behind(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), value, counted(indicator, value, judged),
              row.getBoolean(5));
        }, arguments.toArray());
  }

  private static Judged counted(Indicator indicator, Integer value, Judged judged) {
    return indicator.calculation() instanceof Calculation.Share share ? share.when().judge(value, judged) : Judged.NOT_JUDGED;
  }
}
