package dk.samspor.stratification.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of a model, with the question's help text and the values it may take.
 *
 * @param allowed the choices; empty for numbers and for yes and no
 * @param range   which numbers; null for everything else
 */
public record ModelInput(String code, Text name, Text help, Kind kind, List<AllowedValue> allowed, NumberRange range) {

  /** How a criterion is answered. */
  public enum Kind { CHOICE, CHOICES, YES_NO, NUMBER }

  static final Text YES = new Text("ja", "yes");
  static final Text NO = new Text("nej", "no");
  static final Text NONE = new Text("ingen", "none");

  /** The answer as the model keeps it (choices without repeats, in the model's order), or empty when it is none of the allowed. */
  Optional<Object> read(Object answer) {
    return switch (kind) {
      case YES_NO -> answer instanceof Boolean ? Optional.of(answer) : Optional.empty();
      case NUMBER -> answer instanceof Number number ? range.read(number).map(Object.class::cast) : Optional.empty();
      case CHOICE -> answer instanceof String code && value(code).isPresent() ? Optional.of(code) : Optional.empty();
      case CHOICES -> answer instanceof Collection<?> codes ? readAll(codes) : Optional.empty();
    };
  }

  private Optional<Object> readAll(Collection<?> codes) {
    var chosen = new LinkedHashSet<>(codes);
    var known = allowed.stream().map(AllowedValue::code).filter(chosen::contains).toList();
    return known.size() == chosen.size() ? Optional.of(known) : Optional.empty();
  }

  /** The answer in the table's own words. */
  Object inTable(Object answer) {
    return switch (answer) {
      case Boolean yes -> yes;
      case Number number -> range.read(number).orElseThrow();
      case List<?> codes -> codes.stream().map(code -> name((String) code).da()).toList();
      default -> name((String) answer).da();
    };
  }

  /** The table's own words as the answer they are. */
  Object coded(Object inTable) {
    return switch (inTable) {
      case String name -> code(name);
      case List<?> names -> names.stream().map(name -> code((String) name)).toList();
      default -> inTable;
    };
  }

  private String code(String name) {
    return allowed.stream().filter(value -> value.name().da().equals(name)).map(AllowedValue::code).findFirst().orElseThrow();
  }

  /** The answer in words for people. */
  Text inWords(Object answer) {
    return switch (answer) {
      case Boolean yes -> yes ? YES : NO;
      case Number number -> range.inWords(number);
      case List<?> codes when codes.isEmpty() -> NONE;
      case List<?> codes -> Text.list(codes.stream().map(code -> name((String) code)).toList());
      default -> name((String) answer);
    };
  }

  private Text name(String code) {
    return value(code).orElseThrow().name();
  }

  private Optional<AllowedValue> value(String code) {
    for (var value : allowed) if (value.code().equals(code)) return Optional.of(value); // asked for each answer of each evaluation
    return Optional.empty();
  }
}
