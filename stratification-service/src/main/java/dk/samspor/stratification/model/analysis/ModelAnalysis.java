package dk.samspor.stratification.model.analysis;

import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.OUTCOME_NEVER_GIVEN;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.UNUSED_INPUT;

import dk.samspor.stratification.model.AllowedValue;
import dk.samspor.stratification.model.Column;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks a whole model through: each table by every combination, then what only the whole can show. One {@link Budget} bounds
 * all of it, in time and in what is said.
 */
public final class ModelAnalysis {

  /** The model for training plans: bound to the law's levels, and never to a diagnosis alone [M, S 1.1]. */
  public static final String TRAINING_LEVEL = "gop-level";

  private final ModelFile file;
  private final Budget budget = new Budget();

  private ModelAnalysis(ModelFile file) {
    this.file = file;
  }

  /** Everything that is wrong or odd, those that block first; at most a hundred findings and one that says why it stopped. */
  public static List<ModelFinding> of(ModelFile file) {
    var analysis = new ModelAnalysis(file);
    try {
      analysis.look();
      return analysis.findings();
    } catch (Budget.Spent spent) {
      var all = new ArrayList<>(analysis.findings());
      all.add(spent.why());
      return List.copyOf(all);
    }
  }

  private void look() {
    for (var table : file.tables()) {
      if (table.isScore()) PointsTable.lookThrough(table, budget);
      else AnswerTable.lookThrough(table, budget);
    }
    unused();
    outcomes();
    if (file.description().id().equals(TRAINING_LEVEL)) new TrainingLevel(file, budget).look();
  }

  private List<ModelFinding> findings() {
    return budget.findings().stream().sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks())).toList();
  }

  /** What is asked or found out and then looked at by nobody. */
  private void unused() {
    var looksAt = file.tables().stream().flatMap(table -> table.columns().stream()).map(Column::code).collect(Collectors.toSet());
    file.description().inputs().forEach(input -> mustBeUsed(input.code(), input.name(), looksAt));
    file.tables().stream().filter(table -> table != file.last()).forEach(table -> mustBeUsed(table.id(), table.name(), looksAt));
  }

  private void mustBeUsed(String code, Text name, Set<String> looksAt) {
    if (!looksAt.contains(code)) budget.found(new ModelFinding(UNUSED_INPUT, file.last().id(), List.of(), code, new Text(
        "Ingen tabel bruger " + name.da() + ".", "No table uses " + name.en() + ".")));
  }

  private void outcomes() {
    var last = file.last();
    var given = last.rules().stream().map(rule -> rule.answer()).toList();
    for (AllowedValue outcome : last.outcomes())
      if (!given.contains(outcome.name().da())) budget.found(ModelFinding.of(OUTCOME_NEVER_GIVEN, last.id(), List.of(),
          "Ingen regel giver svaret " + outcome.name().da() + ".", "No rule gives the outcome " + outcome.name().en() + "."));
  }
}
