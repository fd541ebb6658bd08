package dk.samspor.stratification.model.analysis;

import dk.samspor.stratification.model.DecisionTable;
import dk.samspor.stratification.model.Text;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said of every kind of table. */
final class Looked {

  private Looked() {}

  /**
   * Columns that make no difference, as findings.
   *
   * @param effect numbers of the columns that make one
   */
  static void idle(DecisionTable table, Set<Integer> effect, Budget budget) {
    for (int column = 0; column < table.columns().size(); column++) {
      if (effect.contains(column)) continue;
      var idle = table.columns().get(column);
      budget.found(new ModelFinding(ModelFinding.Kind.INPUT_WITHOUT_EFFECT, table.id(), List.of(), idle.code(), new Text(
          idle.name().da() + " ændrer aldrig svaret.", idle.name().en() + " never changes the answer.")));
    }
  }

  /** "Puls: 90 slag/min.; Temperatur: 38 °C". */
  static Text words(DecisionTable table, List<?> values) {
    return new Text(words(table, values, Text::da), words(table, values, Text::en));
  }

  private static String words(DecisionTable table, List<?> values, Function<Text, String> language) {
    return IntStream.range(0, values.size()).mapToObj(column -> language.apply(table.columns().get(column).name()) + ": "
        + language.apply(table.columns().get(column).words(values.get(column)))).collect(Collectors.joining("; "));
  }
}
