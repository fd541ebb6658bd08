package dk.samspor.reporting.export;

import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.PeriodLabel;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One column of an export. Names and meanings are a promise: new columns come at the end, none goes or changes.
 *
 * @param type text, whole, decimal, yesno or date
 */
record Column(String name, String type, Words meaning, BiFunction<Indicator, Figure, Object> value) {

  private static final List<Column> ALL = all();

  static List<Column> columns() {
    return ALL;
  }

  private static List<Column> all() {
    List<Column> all = new ArrayList<>(List.of(
        text("indicator", "Indikatorens kode", "The indicator's code", (i, f) -> f.indicator()),
        text("indicator_name", "Indikatorens navn på dansk", "The indicator's name in Danish", (i, f) -> i.name().da()),
        text("unit", "Enhedens kode", "Code of the unit", (i, f) -> i.unit().name()),
        text("period", "Perioden: 2015, 2015-Q1, 2015-03, 2015-03-02 eller, for år til dato og 12 måneder, 2014-07-01/2015-06-30",
            "The period: 2015, 2015-Q1, 2015-03, 2015-03-02 or, of year to date and 12 months, 2014-07-01/2015-06-30", (i, f) -> f.period()),
        text("state", "OPEN, CLOSED eller REOPENED: om der kan komme mere, eller kom mere efter lukning",
            "OPEN, CLOSED or REOPENED: whether more may come, or came after closing", (i, f) -> f.state())));
    EnumSet<Dimension> first = EnumSet.range(Dimension.REGION, Dimension.HOUSE);
    first.forEach(dimension -> all.add(cutBy(dimension)));
    all.addAll(List.of(
        number("value", "decimal", "Værdien i enheden, afrundet halve op til én decimal; median for varigheder, for andres område gennemsnittet af dem omkring midten",
            "The value in the unit, rounded half-up to one decimal; median for durations, of others' places the mean of those around the middle", (i, f) -> f.value()),
        number("numerator", "whole", "Hvad der er talt", "What was counted", (i, f) -> f.numerator()),
        number("denominator", "whole", "Ud af hvor mange", "Out of how many", (i, f) -> f.denominator()),
        number("minimum", "whole", "Mindste værdi; kun for ens eget område", "Smallest value; of one's own place only", (i, f) -> f.spread() == null ? null : f.spread().min()),
        number("mean", "decimal", "Gennemsnit", "Mean", (i, f) -> f.spread() == null ? null : f.spread().mean()),
        number("p90", "whole", "90 % er højst dette; for andres område gennemsnittet af dem omkring i hele dage, tom, hvor de er for få",
            "90 % are at most this; of others' places the mean of those around it in whole days, empty where they are too few", (i, f) -> f.spread() == null ? null : f.spread().p90()),
        number("maximum", "whole", "Største værdi; kun for ens eget område", "Largest value; of one's own place only", (i, f) -> f.spread() == null ? null : f.spread().max()),
        number("ambition", "decimal", "Målet, der vurderes efter", "The target judged by", (i, f) -> f.ambition()),
        text("target", "MET, NOT_MET eller NOT_JUDGED", "MET, NOT_MET or NOT_JUDGED", (i, f) -> f.target()),
        number("late", "whole", "Antal, der kom, blev ændret eller gik ud efter månedens lukning; kun for ens eget område",
            "How many came, changed or went after their month had closed; of one's own place only", (i, f) -> f.late()),
        new Column("suppressed", "yesno", new Words("true, hvor gruppen er for lille til at vises", "true where the group is too small to be shown"),
            (i, f) -> f.suppressed())));
    // what came after the first version stands last
    EnumSet.complementOf(first).forEach(dimension -> all.add(cutBy(dimension)));
    all.add(text("basis", "ACTUAL (talt), ESTIMATED (anslået) eller EXTRAPOLATED (opregnet)", "ACTUAL (counted), ESTIMATED or EXTRAPOLATED",
        (i, f) -> i.basis()));
    all.add(new Column("period_start", "date", new Words("Periodens første dag; tom, hvor perioden er all",
        "The period's first day; empty where the period is all"), (i, f) -> start(f.period())));
    all.add(new Column("reopened_on", "date", new Words("Dagen for det seneste, der ændrede perioden efter lukning; tom, hvor den ikke er genåbnet; kun for ens eget område",
        "Day of the latest fact that changed the period after it closed; empty where it is not reopened; of one's own place only"),
        (i, f) -> f.reopened() == null ? null : f.reopened().on()));
    all.add(text("reopened_by", "Hvad der genåbnede perioden: hændelsens navn; kun for ens eget område",
        "What reopened the period: the fact's name; of one's own place only",
        (i, f) -> f.reopened() == null ? null : f.reopened().fact()));
    all.add(text("reopened_event", "Hændelsens id; kun for ens eget område", "The event's id; of one's own place only",
        (i, f) -> f.reopened() == null ? null : f.reopened().event()));
    all.add(number("without_value", "whole", "Antal uden kendt værdi, fx uden kendt pris: de er hverken i summen eller i gennemsnittet; for andres område tom, hvor de er færre end mindstegruppen",
        "How many have no known value, such as a price: they are in neither sum nor mean; of others' places empty where they are fewer than the minimum group", (i, f) -> f.withoutValue()));
    return List.copyOf(all);
  }

  private static Column cutBy(Dimension dimension) {
    return text(snake(dimension.parameter()), dimension.words().da() + "; tom, hvor der ikke er opdelt",
        dimension.words().en() + "; empty where it is not cut by it", (i, f) -> f.dimensions().get(dimension.parameter()));
  }

  private static LocalDate start(String label) {
    return Character.isDigit(label.charAt(0)) ? PeriodLabel.start(label) : null;
  }

  /** As a cell's text; empty for what is not there. */
  String cell(Indicator indicator, Figure figure) {
    return Optional.ofNullable(value.apply(indicator, figure)).map(String::valueOf).orElse("");
  }

  boolean isNumber() {
    return type.equals("whole") || type.equals("decimal");
  }

  private static Column text(String name, String da, String en, BiFunction<Indicator, Figure, Object> value) {
    return new Column(name, "text", new Words(da, en), value);
  }

  private static Column number(String name, String type, String da, String en, BiFunction<Indicator, Figure, Object> value) {
    return new Column(name, type, new Words(da, en), value);
  }

  /** {@code processKind} is {@code process_kind}. */
  private static String snake(String parameter) {
    return parameter.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }
}
