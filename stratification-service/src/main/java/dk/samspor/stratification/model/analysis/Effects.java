package dk.samspor.stratification.model.analysis;

import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What answers do to the outcome of a whole model, whatever lies between: looked at over many combinations, or over all if they are few. */
final class Effects {

  private static final int COMBINATIONS = 20_000;

  private final ModelFile file;
  private final Budget budget;
  private final long evaluation;

  Effects(ModelFile file, Budget budget) {
    this.file = file;
    this.budget = budget;
    this.evaluation = file.tables().stream().mapToLong(Budget::rowOf).sum();
  }

  /** Whether another answer to just one of these questions ever makes another outcome. No outcome at all is none. */
  boolean ofAny(List<ModelInput> inputs) {
    var others = inputs.stream().collect(Collectors.toMap(input -> input, input -> Combinations.valuesOf(file, input)));
    return Combinations.byCode(file, COMBINATIONS).anyMatch(answers -> {
      var outcome = outcome(answers);
      return outcome.isPresent() && inputs.stream().anyMatch(input -> others.get(input).stream().anyMatch(other -> {
        var flipped = outcome(with(answers, input, other));
        return flipped.isPresent() && !flipped.equals(outcome);
      }));
    });
  }

  /** The first answers with an outcome like this, in words. */
  Optional<Text> words(BiPredicate<Answers, String> wanted) {
    return Combinations.byCode(file, COMBINATIONS).map(answers -> outcome(answers).map(file::codeOf).filter(code -> wanted.test(file.coded(answers), code))
        .map(code -> file.description().inWords(file.coded(answers)))).flatMap(Optional::stream).findFirst();
  }

  private static Map<String, Object> with(Map<String, Object> answers, ModelInput input, Object other) {
    var flipped = new HashMap<>(answers);
    flipped.put(input.code(), other);
    return flipped;
  }

  private Optional<Object> outcome(Map<String, Object> inTable) {
    budget.spend(evaluation);
    return file.results(inTable).map(results -> results.get(file.last().id()));
  }
}
