package dk.samspor.stratification.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One table of a model as we read it ourselves: for the analysis and the explanation. The rules engine reads the same file,
 * and a trial run compares the two before a model may be used.
 *
 * @param id       of the decision
 * @param decision the decision's name, as the engine knows it
 * @param outcomes the words its answers may be, with codes; empty for points
 */
public record DecisionTable(String id, String decision, Text name, Policy policy, List<Column> columns, List<Rule> rules,
    List<AllowedValue> outcomes) {

  /** How the rules that hold become an answer. */
  public enum Policy {
    /** At most one may hold. */
    UNIQUE,
    /** Several may hold and must agree. */
    ANY,
    /** The points of all that hold are added. */
    SUM
  }

  /** The rule with this number, from 1. */
  public Rule rule(int number) {
    return rules.get(number - 1);
  }

  /** Whether it adds points. */
  public boolean isScore() {
    return policy == Policy.SUM;
  }

  /** The rules that hold on the columns' values. */
  public List<Rule> holding(List<?> values) {
    return rules.stream().filter(rule -> rule.holds(values)).toList();
  }

  /** What the columns see. */
  public List<Object> values(Map<String, Object> answers, Map<String, Object> results) {
    return columns.stream().map(column -> column.value(answers, results)).toList();
  }

  /** What the rules that hold say together; empty when none holds, or they contradict each other or a unique one is doubled. */
  public Optional<Object> answer(List<Rule> holding) {
    if (holding.isEmpty()) return Optional.empty();
    if (isScore()) return Optional.of(holding.stream().map(rule -> (BigDecimal) rule.answer()).reduce(BigDecimal.ZERO, BigDecimal::add));
    boolean agreed = holding.stream().map(Rule::answer).distinct().count() == 1;
    return agreed && (policy == Policy.ANY || holding.size() == 1) ? Optional.of(holding.getFirst().answer()) : Optional.empty();
  }

  Collection<Object> possibleAnswers() {
    return rules.stream().map(Rule::answer).distinct().toList();
  }

  /** From the least to the most points: each column gives one of its own. */
  NumberRange possibleSums() {
    var least = BigDecimal.ZERO;
    var most = BigDecimal.ZERO;
    for (int column = 0; column < columns.size(); column++) {
      var points = points(column);
      if (points.isEmpty()) continue;
      least = least.add(points.first());
      most = most.add(points.last());
    }
    return new NumberRange(least, most, 0, "");
  }

  /** What a column's own rules give. */
  private TreeSet<BigDecimal> points(int column) {
    var points = new TreeSet<BigDecimal>();
    for (var rule : rules) if (rule.looksAt(column)) points.add((BigDecimal) rule.answer());
    return points;
  }

  /** An answer of this table in words. */
  Text inWords(Object answer) {
    return outcomes.stream().filter(outcome -> outcome.name().da().equals(answer)).map(AllowedValue::name).findFirst()
        .orElseGet(() -> new Text(String.valueOf(answer), String.valueOf(answer)));
  }
}
