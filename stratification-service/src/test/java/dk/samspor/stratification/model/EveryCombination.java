package dk.samspor.stratification.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every combination of answers a model allows; numbers are whole. */
final class EveryCombination {

  private EveryCombination() {}

  /** Of the sets of choices one of each size: enough where many mutants or sentences are tried, and nine times quicker. */
  static Stream<Answers> of(ModelDescription model) {
    return of(model, EveryCombination::oneOfEachSize);
  }

  /** With every set of choices. */
  static Stream<Answers> withEverySet(ModelDescription model) {
    return of(model, EveryCombination::everySet);
  }

  private static Stream<Answers> of(ModelDescription model, Function<List<String>, Stream<Object>> sets) {
    var combinations = Stream.of(Answers.of(Map.of()));
    for (var input : model.inputs())
      combinations = combinations.flatMap(answers -> choices(input, sets).map(choice -> answers.with(Answers.of(Map.of(input.code(), choice)))));
    return combinations;
  }

  private static Stream<Object> choices(ModelInput input, Function<List<String>, Stream<Object>> sets) {
    var codes = input.allowed().stream().map(AllowedValue::code).toList();
    return switch (input.kind()) {
      case YES_NO -> Stream.of(true, false);
      case CHOICE -> codes.stream().map(code -> code);
      case NUMBER -> IntStream.rangeClosed(input.range().from().intValue(), input.range().to().intValue()).mapToObj(number -> number);
      case CHOICES -> sets.apply(codes);
    };
  }

  private static Stream<Object> oneOfEachSize(List<String> codes) {
    return IntStream.rangeClosed(0, codes.size()).mapToObj(size -> List.copyOf(codes.subList(codes.size() - size, codes.size())));
  }

  private static Stream<Object> everySet(List<String> codes) {
    return IntStream.range(0, 1 << codes.size())
        .mapToObj(set -> IntStream.range(0, codes.size()).filter(code -> (set >> code & 1) == 1).mapToObj(codes::get).toList());
  }
}
