package dk.samspor.stratification.model;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every combination of answers a model allows; of the sets of choices, one of each size; numbers are whole. */
final class EveryCombination {

  private EveryCombination() {}

  static Stream<Answers> of(ModelDescription model) {
    var combinations = Stream.of(Answers.of(Map.of()));
    for (var input : model.inputs())
      combinations = combinations.flatMap(answers -> choices(input).map(choice -> answers.with(Answers.of(Map.of(input.code(), choice)))));
    return combinations;
  }

  private static Stream<Object> choices(ModelInput input) {
    var codes = input.allowed().stream().map(AllowedValue::code).toList();
    return switch (input.kind()) {
      case YES_NO -> Stream.of(true, false);
      case CHOICE -> codes.stream().map(code -> code);
      case NUMBER -> IntStream.rangeClosed(input.range().from().intValue(), input.range().to().intValue()).mapToObj(number -> number);
      case CHOICES -> IntStream.rangeClosed(0, codes.size()).mapToObj(size -> List.copyOf(codes.subList(codes.size() - size, codes.size())));
    };
  }
}
