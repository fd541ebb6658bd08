package dk.samspor.stratification.model.analysis;

import dk.samspor.stratification.model.Column;
import dk.samspor.stratification.model.DecisionTable;
import dk.samspor.stratification.model.NumberRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;

/**
 * The values of a column that are enough to know all: every choice; of numbers the ends of the range and those at and right
 * beside each boundary a rule names, for between two boundaries no rule's answer changes.
 */
final class Seen {

  private Seen() {}

  static List<Object> in(DecisionTable table, int column) {
    Column looksAt = table.columns().get(column);
    return looksAt.numbers() == null ? looksAt.choices() : numbers(table, column, looksAt.numbers());
  }

  private static List<Object> numbers(DecisionTable table, int column, NumberRange range) {
    var numbers = new TreeSet<BigDecimal>();
    numbers.add(range.from());
    numbers.add(range.to());
    table.rules().stream().flatMap(rule -> rule.cells().get(column).boundaries()).forEach(boundary -> around(boundary, range, numbers));
    return List.copyOf(numbers);
  }

  private static void around(BigDecimal boundary, NumberRange range, TreeSet<BigDecimal> numbers) {
    var below = boundary.setScale(range.decimals(), RoundingMode.FLOOR);
    for (var number = below.subtract(range.step()); number.compareTo(boundary.add(range.step())) <= 0; number = number.add(range.step()))
      if (number.compareTo(range.from()) >= 0 && number.compareTo(range.to()) <= 0) numbers.add(number);
  }
}
