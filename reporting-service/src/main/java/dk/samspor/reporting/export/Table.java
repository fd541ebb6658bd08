package dk.samspor.reporting.export;

import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Writes figures to a file row by row: an indicator's year at a time, so that an export of everything needs no more memory than one. */
final class Table {

  private Table() {}

  /** @param figures what there is of an indicator in a part of the window */
  static void write(Path file, TableText text, List<Indicator> indicators, Slice asked, BiFunction<Indicator, Slice, List<Figure>> figures) {
    List<Column> columns = Column.columns();
    boolean first = true;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(text.head(columns));
      for (Indicator indicator : indicators) {
        for (LocalDate from = asked.from(); !from.isAfter(asked.to()); from = endOfPart(asked, from).plusDays(1)) {
          for (Figure figure : figures.apply(indicator, part(indicator, asked, from))) {
            out.write(text.row(columns, columns.stream().map(column -> column.cell(indicator, figure)).toList(), first));
            first = false;
          }
        }
      }
      out.write(text.end());
    } catch (IOException full) {
      throw new UncheckedIOException("an export could not be written", full);
    }
  }

  private static LocalDate endOfPart(Slice asked, LocalDate from) {
    LocalDate newYearsEve = from.withMonth(12).withDayOfMonth(31);
    return asked.period() == Period.ALL || newYearsEve.isAfter(asked.to()) ? asked.to() : newYearsEve;
  }

  /** Cut and narrowed by what the indicator offers. */
  private static Slice part(Indicator indicator, Slice asked, LocalDate from) {
    EnumSet<Dimension> by = EnumSet.noneOf(Dimension.class);
    asked.by().stream().filter(indicator.dimensions()::contains).forEach(by::add);
    return new Slice(from, endOfPart(asked, from), asked.period(), by, Map.copyOf(asked.where()));
  }
}
