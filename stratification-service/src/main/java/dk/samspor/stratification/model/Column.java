package dk.samspor.stratification.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What one column of a table looks at. */
public sealed interface Column {

  /** The input's code, or the decision's id. */
  String code();

  Text name();

  /** What it sees, given the answers in the table's words by input code and the results of earlier tables by their id. */
  Object value(Map<String, Object> answers, Map<String, Object> results);

  /** What it can see, if it is one of a few things; empty for numbers. */
  List<Object> choices();

  /** Which numbers it can see; null for everything else. */
  NumberRange numbers();

  /** What was seen, in words. */
  Text inWords(Answers answers, Map<String, Object> results);

  /** Something it can see, in words. */
  default Text words(Object seen) {
    return numbers() == null ? new Text(String.valueOf(seen), String.valueOf(seen)) : numbers().inWords(seen);
  }

  /** An answer itself. */
  record Answer(ModelInput input) implements Column {
    @Override
    public String code() {
      return input.code();
    }

    @Override
    public Text name() {
      return input.name();
    }

    @Override
    public Object value(Map<String, Object> answers, Map<String, Object> results) {
      return answers.get(input.code());
    }

    @Override
    public List<Object> choices() {
      return switch (input.kind()) {
        case YES_NO -> List.of(true, false);
        case CHOICE -> input.allowed().stream().<Object>map(value -> value.name().da()).toList();
        case CHOICES, NUMBER -> List.of();
      };
    }

    @Override
    public NumberRange numbers() {
      return input.range();
    }

    @Override
    public Text inWords(Answers answers, Map<String, Object> results) {
      return input.inWords(answers.get(input.code()));
    }

    @Override
    public Text words(Object seen) {
      return input.allowed().stream().filter(value -> value.name().da().equals(seen)).map(AllowedValue::name).findFirst()
          .orElseGet(() -> input.kind() == ModelInput.Kind.CHOICE ? Column.super.words(seen) : input.inWords(seen));
    }
  }

  /** How many were chosen. */
  record Count(ModelInput input) implements Column {
    @Override
    public String code() {
      return input.code();
    }

    @Override
    public Text name() {
      return new Text("Antal: " + input.name().da(), "Number of: " + input.name().en());
    }

    @Override
    public Object value(Map<String, Object> answers, Map<String, Object> results) {
      return BigDecimal.valueOf(((List<?>) answers.get(input.code())).size());
    }

    @Override
    public List<Object> choices() {
      return List.of();
    }

    @Override
    public NumberRange numbers() {
      return new NumberRange(BigDecimal.ZERO, BigDecimal.valueOf(input.allowed().size()), 0, "");
    }

    @Override
    public Text inWords(Answers answers, Map<String, Object> results) {
      return input.inWords(answers.get(input.code()));
    }
  }

  /** What an earlier table said. */
  record Result(DecisionTable of) implements Column {
    @Override
    public String code() {
      return of.id();
    }

    @Override
    public Text name() {
      return of.name();
    }

    @Override
    public Object value(Map<String, Object> answers, Map<String, Object> results) {
      return results.get(of.id());
    }

    @Override
    public List<Object> choices() {
      return of.isScore() ? List.of() : List.copyOf(of.possibleAnswers());
    }

    @Override
    public NumberRange numbers() {
      return of.isScore() ? of.possibleSums() : null;
    }

    @Override
    public Text inWords(Answers answers, Map<String, Object> results) {
      return of.inWords(results.get(of.id()));
    }
  }
}
