package dk.samspor.stratification.model.analysis;

import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.GAP;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.OVERLAP;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.POINTS_OF_SEVERAL;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.UNREACHABLE_RULE;

import dk.samspor.stratification.model.DecisionTable;
import dk.samspor.stratification.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks a table of points through: each column is scored by rules of its own, so that columns can be looked at one by one. */
final class PointsTable {

  private final DecisionTable table;
  private final Budget budget;
  private final Set<Integer> effect = new HashSet<>();
  private final Set<Integer> reached = new HashSet<>();

  private PointsTable(DecisionTable table, Budget budget) {
    this.table = table;
    this.budget = budget;
  }

  static void lookThrough(DecisionTable table, Budget budget) {
    var looking = new PointsTable(table, budget);
    var misshapen = table.rules().stream().filter(rule -> !looking.looksAtOneColumn(rule)).toList();
    misshapen.forEach(looking::tellOfSeveral);
    if (!misshapen.isEmpty()) return;
    for (int column = 0; column < table.columns().size(); column++) looking.lookAt(column);
    looking.unreached();
    Looked.idle(table, looking.effect, budget);
  }

  private boolean looksAtOneColumn(Rule rule) {
    return IntStream.range(0, table.columns().size()).filter(rule::looksAt).count() == 1;
  }

  private void tellOfSeveral(Rule rule) {
    budget.found(ModelFinding.of(POINTS_OF_SEVERAL, table.id(), List.of(rule.number()),
        "Regel " + rule.number() + " i en pointtabel skal se på netop én kolonne.", "Rule " + rule.number() + " of a table of points must look at exactly one column."));
  }

  private void lookAt(int column) {
    var own = table.rules().stream().filter(rule -> rule.looksAt(column)).toList();
    if (own.stream().map(Rule::answer).distinct().count() > 1) effect.add(column);
    var told = new HashSet<List<Integer>>();
    long once = own.stream().mapToLong(rule -> 1 + rule.cells().get(column).conditions().size()).sum();
    for (var value : Seen.in(table, column)) {
      budget.spend(once);
      var holding = own.stream().filter(rule -> rule.cells().get(column).holds(value)).map(Rule::number).toList();
      reached.addAll(holding);
      if (holding.isEmpty() || holding.size() > 1 && told.add(holding)) tell(column, value, holding);
    }
  }

  private void tell(int column, Object value, List<Integer> holding) {
    var name = table.columns().get(column).name();
    var words = table.columns().get(column).words(value);
    if (holding.isEmpty()) {
      budget.found(ModelFinding.of(GAP, table.id(), List.of(), "Ingen regel giver point for " + name.da() + ": " + words.da() + ".",
          "No rule gives points for " + name.en() + ": " + words.en() + "."));
      return;
    }
    var numbers = String.join(", ", holding.stream().map(String::valueOf).toList());
    budget.found(ModelFinding.of(OVERLAP, table.id(), holding, "Reglerne " + numbers + " giver alle point for " + name.da() + ": " + words.da() + ".",
        "The rules " + numbers + " all give points for " + name.en() + ": " + words.en() + "."));
  }

  private void unreached() {
    for (var rule : table.rules())
      if (!reached.contains(rule.number())) budget.found(ModelFinding.of(UNREACHABLE_RULE, table.id(), List.of(rule.number()),
          "Regel " + rule.number() + " gælder aldrig.", "Rule " + rule.number() + " never holds."));
  }
}
