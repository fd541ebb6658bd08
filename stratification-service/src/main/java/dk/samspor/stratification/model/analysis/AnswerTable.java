package dk.samspor.stratification.model.analysis;

import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.CONTRADICTION;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.GAP;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.OVERLAP;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.RULE_INSIDE_ANOTHER;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.TOO_MANY_COMBINATIONS;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.UNREACHABLE_RULE;

import dk.samspor.stratification.model.DecisionTable;
import dk.samspor.stratification.model.DecisionTable.Policy;
import dk.samspor.stratification.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Looks a table through whose rules give an answer, combination by combination. */
final class AnswerTable {

  private static final int MOST_COMBINATIONS = 200_000;

  private final DecisionTable table;
  private final Budget budget;
  private final long row;
  private final List<Object> answers = new ArrayList<>();
  private final BitSet held = new BitSet();
  /** For each rule those that held whenever it did. */
  private final BitSet[] alwaysWith;
  private final Set<List<Integer>> told = new HashSet<>();
  private List<Object> gap;
  private int gaps;

  private AnswerTable(DecisionTable table, Budget budget) {
    this.table = table;
    this.budget = budget;
    this.row = Budget.rowOf(table);
    this.alwaysWith = new BitSet[table.rules().size() + 1];
  }

  static void lookThrough(DecisionTable table, Budget budget) {
    long combinations = Combinations.count(table);
    if (combinations > MOST_COMBINATIONS || !budget.has(combinations, Budget.rowOf(table))) {
      budget.found(ModelFinding.of(TOO_MANY_COMBINATIONS, table.id(), List.of(),
          "Tabellen " + table.name().da() + " har flere kombinationer, end vi kan se igennem. Del den op.",
          "The table " + table.name().en() + " has more combinations than we can look through. Divide it."));
      return;
    }
    var looking = new AnswerTable(table, budget);
    Combinations.of(table).forEach(looking::lookAt);
    looking.sumUp();
    Looked.idle(table, looking.effect(), budget);
  }

  private void lookAt(List<Object> values) {
    budget.spend(row);
    var holding = table.holding(values);
    budget.spend((long) holding.size() * holding.size()); // each is held against each other
    answers.add(table.answer(holding).orElse(null));
    if (holding.isEmpty() && gaps++ == 0) gap = values;
    var together = new BitSet();
    holding.forEach(rule -> together.set(rule.number()));
    held.or(together);
    holding.forEach(rule -> stillWith(rule, together));
    conflicts(holding, values);
  }

  private void stillWith(Rule rule, BitSet together) {
    if (alwaysWith[rule.number()] == null) alwaysWith[rule.number()] = (BitSet) together.clone();
    else alwaysWith[rule.number()].and(together);
  }

  private void conflicts(List<Rule> holding, List<Object> values) {
    for (int i = 0; i < holding.size(); i++)
      for (int j = i + 1; j < holding.size(); j++) {
        var one = holding.get(i);
        var other = holding.get(j);
        boolean contradict = !one.answer().equals(other.answer());
        if ((contradict || table.policy() == Policy.UNIQUE) && told.add(List.of(one.number(), other.number()))) tell(contradict, one, other, values);
      }
  }

  private void tell(boolean contradict, Rule one, Rule other, List<Object> values) {
    var on = Looked.words(table, values);
    var both = List.of(one.number(), other.number());
    var danish = "Regel " + one.number() + " og regel " + other.number() + " gælder begge";
    var english = "Rule " + one.number() + " and rule " + other.number() + " both hold";
    budget.found(contradict
        ? ModelFinding.of(CONTRADICTION, table.id(), both, danish + " og siger hver sit (" + on.da() + ").", english + " and contradict each other (" + on.en() + ").")
        : ModelFinding.of(OVERLAP, table.id(), both, danish + ", men kun én må (" + on.da() + ").", english + ", but only one may (" + on.en() + ")."));
  }

  private void sumUp() {
    if (gaps > 0) {
      var on = Looked.words(table, gap);
      budget.found(ModelFinding.of(GAP, table.id(), List.of(), "Ingen regel gælder for " + gaps + " kombinationer, for eksempel " + on.da() + ".",
          "No rule holds for " + gaps + " combinations, for example " + on.en() + "."));
    }
    budget.spend((long) table.rules().size() * table.rules().size());
    for (var rule : table.rules()) {
      if (!held.get(rule.number())) budget.found(ModelFinding.of(UNREACHABLE_RULE, table.id(), List.of(rule.number()),
          "Regel " + rule.number() + " gælder aldrig.", "Rule " + rule.number() + " never holds."));
      else inside(rule);
    }
  }

  /** Of two that always hold together, the later one is the superfluous one. */
  private void inside(Rule rule) {
    for (var other : table.rules()) {
      if (other == rule || !alwaysWith[rule.number()].get(other.number()) || !other.answer().equals(rule.answer())) continue;
      boolean twins = alwaysWith[other.number()].get(rule.number());
      if (twins && other.number() > rule.number()) continue;
      budget.found(ModelFinding.of(RULE_INSIDE_ANOTHER, table.id(), List.of(rule.number(), other.number()),
          "Regel " + rule.number() + " ligger inde i regel " + other.number() + " og siger ikke noget nyt.",
          "Rule " + rule.number() + " lies inside rule " + other.number() + " and says nothing new."));
      return;
    }
  }

  /** A column makes a difference where changing it alone changes the answer. */
  private Set<Integer> effect() {
    budget.spend((long) answers.size() * table.columns().size());
    var effect = new HashSet<Integer>();
    int stride = 1;
    for (int column = 0; column < table.columns().size(); column++) {
      int size = Seen.in(table, column).size();
      for (int row = 0; row < answers.size(); row++) {
        int first = row - (row / stride % size) * stride;
        if (!Objects.equals(answers.get(row), answers.get(first))) effect.add(column);
      }
      stride *= size;
    }
    return effect;
  }
}
