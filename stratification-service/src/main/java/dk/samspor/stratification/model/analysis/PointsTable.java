package dk.samspor.stratification.model.analysis;

import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.GAP;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.OVERLAP;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.POINTS_OF_SEVERAL;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.UNREACHABLE_RULE;

import dk.samspor.stratification.model.DecisionTable;
import dk.samspor.stratification.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks a table of points through: each column is scored by rules of its own, so that columns can be looked at one by one. */
final class PointsTable {

  private final DecisionTable table;
  private final List<ModelFinding> findings = new ArrayList<>();
  private final Set<Integer> effect = new HashSet<>();
  private final Set<Integer> reached = new HashSet<>();

  private PointsTable(DecisionTable table) {
    this.table = table;
  }

  static Looked lookThrough(DecisionTable table) {
    var looking = new PointsTable(table);
    for (var rule : table.rules()) looking.mustLookAtOneColumn(rule);
    if (!looking.findings.isEmpty()) return new Looked(looking.findings, Set.of());
    for (int column = 0; column < table.columns().size(); column++) looking.lookAt(column);
    looking.unreached();
    return Looked.at(table, looking.findings, looking.effect);
  }

  private void mustLookAtOneColumn(Rule rule) {
    long columns = IntStream.range(0, table.columns().size()).filter(rule::looksAt).count();
    if (columns != 1) findings.add(ModelFinding.of(POINTS_OF_SEVERAL, table.id(), List.of(rule.number()),
        "Regel " + rule.number() + " i en pointtabel skal se på netop én kolonne.", "Rule " + rule.number() + " of a table of points must look at exactly one column."));
  }

  private void lookAt(int column) {
    var own = table.rules().stream().filter(rule -> rule.looksAt(column)).toList();
    if (own.stream().map(Rule::answer).distinct().count() > 1) effect.add(column);
    var told = new HashSet<List<Integer>>();
    for (var value : Seen.in(table, column)) {
      var holding = own.stream().filter(rule -> rule.cells().get(column).holds(value)).map(Rule::number).toList();
      reached.addAll(holding);
      if (holding.isEmpty() || holding.size() > 1 && told.add(holding)) tell(column, value, holding);
    }
  }

  private void tell(int column, Object value, List<Integer> holding) {
    var name = table.columns().get(column).name();
    var words = table.columns().get(column).words(value);
    if (holding.isEmpty()) {
      findings.add(ModelFinding.of(GAP, table.id(), List.of(), "Ingen regel giver point for " + name.da() + ": " + words.da() + ".",
          "No rule gives points for " + name.en() + ": " + words.en() + "."));
      return;
    }
    var numbers = String.join(", ", holding.stream().map(String::valueOf).toList());
    findings.add(ModelFinding.of(OVERLAP, table.id(), holding, "Reglerne " + numbers + " giver alle point for " + name.da() + ": " + words.da() + ".",
        "The rules " + numbers + " all give points for " + name.en() + ": " + words.en() + "."));
  }

  private void unreached() {
    for (var rule : table.rules())
      if (!reached.contains(rule.number())) findings.add(ModelFinding.of(UNREACHABLE_RULE, table.id(), List.of(rule.number()),
          "Regel " + rule.number() + " gælder aldrig.", "Rule " + rule.number() + " never holds."));
  }
}
