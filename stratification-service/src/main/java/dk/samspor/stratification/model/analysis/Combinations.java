package dk.samspor.stratification.model.analysis;

import dk.samspor.stratification.model.Column;
import dk.samspor.stratification.model.DecisionTable;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ModelInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Combinations of answers, to look a model through with. */
public final class Combinations {

  /** So that two runs on one file look at the same. */
  private static final long SEED = 20261121;

  private Combinations() {}

  /** How many combinations a table has; more than a long can hold counts as very many. */
  static long count(DecisionTable table) {
    return product(IntStream.range(0, table.columns().size()).mapToObj(column -> Seen.in(table, column)).toList());
  }

  /** Every combination of what a table's columns see. */
  static Stream<List<Object>> of(DecisionTable table) {
    return every(IntStream.range(0, table.columns().size()).mapToObj(column -> Seen.in(table, column)).toList());
  }

  /**
   * Answers to a whole model by the inputs' names, as the engine wants them: every combination if there are no more than
   * {@code most}, else so many by chance.
   */
  public static Stream<Map<String, Object>> some(ModelFile file, int most) {
    return rows(file, most, input -> input.name().da());
  }

  /** The same by the inputs' codes, as our own reading wants them. */
  static Stream<Map<String, Object>> byCode(ModelFile file, int most) {
    return rows(file, most, ModelInput::code);
  }

  private static Stream<Map<String, Object>> rows(ModelFile file, int most, Function<ModelInput, String> key) {
    var inputs = file.description().inputs();
    var values = inputs.stream().map(input -> valuesOf(file, input)).toList();
    var rows = product(values) <= most ? every(values) : byChance(values, most);
    return rows.map(row -> keyed(inputs, row, key));
  }

  private static Map<String, Object> keyed(List<ModelInput> inputs, List<Object> row, Function<ModelInput, String> key) {
    var answers = new HashMap<String, Object>();
    for (int i = 0; i < inputs.size(); i++) answers.put(key.apply(inputs.get(i)), row.get(i));
    return answers;
  }

  /** What an input's answers can be, in the table's words; of numbers and of several choices those that show every difference. */
  static List<Object> valuesOf(ModelFile file, ModelInput input) {
    return switch (input.kind()) {
      case YES_NO -> List.of(true, false);
      case CHOICE -> input.allowed().stream().<Object>map(value -> value.name().da()).toList();
      case CHOICES -> IntStream.rangeClosed(0, input.allowed().size())
          .<Object>mapToObj(size -> input.allowed().subList(0, size).stream().map(value -> value.name().da()).toList()).toList();
      case NUMBER -> numbers(file, input);
    };
  }

  private static List<Object> numbers(ModelFile file, ModelInput input) {
    var numbers = new LinkedHashSet<Object>(List.of(input.range().from(), input.range().to()));
    for (var table : file.tables())
      for (int column = 0; column < table.columns().size(); column++)
        if (table.columns().get(column) instanceof Column.Answer answer && answer.input().equals(input)) numbers.addAll(Seen.in(table, column));
    return List.copyOf(numbers);
  }

  private static Stream<List<Object>> byChance(List<List<Object>> values, int rows) {
    var chance = new Random(SEED);
    return IntStream.range(0, rows).mapToObj(row -> values.stream().map(some -> some.get(chance.nextInt(some.size()))).toList());
  }

  /** Counted through like the digits of a number. */
  private static Stream<List<Object>> every(List<List<Object>> values) {
    long rows = product(values);
    return Stream.iterate(0L, row -> row < rows, row -> row + 1).map(row -> {
      var combination = new ArrayList<>(values.size());
      long rest = row;
      for (var some : values) {
        combination.add(some.get((int) (rest % some.size())));
        rest /= some.size();
      }
      return combination;
    });
  }

  private static long product(List<List<Object>> values) {
    return values.stream().map(some -> BigDecimal.valueOf(some.size())).reduce(BigDecimal.ONE, BigDecimal::multiply)
        .min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
  }
}
