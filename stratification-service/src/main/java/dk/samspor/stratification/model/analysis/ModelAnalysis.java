package dk.samspor.stratification.model.analysis;

import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.COMPETENCE_DECIDES;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.DIAGNOSIS_DECIDES;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.NOT_THE_LEVELS;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.OUTCOME_NEVER_GIVEN;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.UNUSED_INPUT;

import dk.samspor.stratification.model.AllowedValue;
import dk.samspor.stratification.model.Column;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks a whole model through: each table by every combination, then what only the whole can show. */
public final class ModelAnalysis {

  /** The model for training plans: bound to the law's levels, and never to a diagnosis alone [M, S 1.1]. */
  public static final String TRAINING_LEVEL = "gop-level";

  private static final Set<String> LEVELS = Set.of("BASIC", "ADVANCED");
  private static final Pattern DIAGNOSIS = Pattern.compile("diagnos|icd|sks");
  private static final Pattern DIAGNOSIS_CODE = Pattern.compile("D?[A-Z]\\d{2}.{0,5}");
  /** Danish "erfaring" is a therapist's; English "experience" alone may be the citizen's of pain (oplevelse). */
  private static final Pattern COMPETENCE = Pattern.compile("kompeten|competen|kvalifika|qualif|erfaring|experience with|years.{0,4} experience");

  private final ModelFile file;
  private final List<ModelFinding> findings = new ArrayList<>();
  private final Set<String> effective = new HashSet<>();

  private ModelAnalysis(ModelFile file) {
    this.file = file;
  }

  /** Everything that is wrong or odd, those that block first. */
  public static List<ModelFinding> of(ModelFile file) {
    var analysis = new ModelAnalysis(file);
    analysis.tables();
    analysis.inputs();
    analysis.outcomes();
    if (file.description().id().equals(TRAINING_LEVEL)) analysis.trainingLevel();
    return analysis.findings.stream().sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks())).toList();
  }

  private void tables() {
    for (var table : file.tables()) {
      var looked = table.isScore() ? PointsTable.lookThrough(table) : AnswerTable.lookThrough(table);
      findings.addAll(looked.findings());
      for (int column = 0; column < table.columns().size(); column++)
        if (looked.effect().contains(column)) effective.add(table.columns().get(column).code());
    }
  }

  private void inputs() {
    for (var input : file.description().inputs()) {
      boolean asked = file.tables().stream().flatMap(table -> table.columns().stream()).map(Column::code).anyMatch(input.code()::equals);
      if (!asked) findings.add(about(UNUSED_INPUT, input, "Ingen tabel bruger " + input.name().da() + ".", "No table uses " + input.name().en() + "."));
    }
  }

  private void outcomes() {
    var last = file.last();
    var given = last.rules().stream().map(rule -> rule.answer()).toList();
    for (AllowedValue outcome : last.outcomes())
      if (!given.contains(outcome.name().da())) findings.add(ModelFinding.of(OUTCOME_NEVER_GIVEN, last.id(), List.of(),
          "Ingen regel giver svaret " + outcome.name().da() + ".", "No rule gives the outcome " + outcome.name().en() + "."));
  }

  private void trainingLevel() {
    var outcomes = Set.copyOf(file.description().outcomes().stream().map(AllowedValue::code).toList());
    if (!outcomes.equals(LEVELS)) findings.add(ModelFinding.of(NOT_THE_LEVELS, file.last().id(), List.of(),
        "En model for genoptræningsniveau svarer basalt (BASIC) eller avanceret (ADVANCED).", "A model of the training level answers BASIC or ADVANCED."));
    var deciding = file.description().inputs().stream().filter(input -> effective.contains(input.code())).toList();
    if (!deciding.isEmpty() && deciding.stream().allMatch(ModelAnalysis::isDiagnosis))
      findings.add(about(DIAGNOSIS_DECIDES, deciding.getFirst(), "Niveauet følger af diagnosen alene. Funktionsevnen skal afgøre det.",
          "The level follows from the diagnosis alone. Function must decide it."));
    file.description().inputs().stream().filter(ModelAnalysis::isCompetence).forEach(input -> findings.add(about(COMPETENCE_DECIDES, input,
        input.name().da() + ": terapeutens kompetencer er ikke et kriterium for niveauet.",
        input.name().en() + ": the therapist's competence is no criterion of the level.")));
  }

  /** Called one, or with choices that are all diagnosis codes. */
  private static boolean isDiagnosis(ModelInput input) {
    return DIAGNOSIS.matcher(names(input)).find() || !input.allowed().isEmpty() && input.allowed().stream()
        .allMatch(value -> DIAGNOSIS_CODE.matcher(value.code()).matches() || DIAGNOSIS_CODE.matcher(value.name().da()).matches());
  }

  private static boolean isCompetence(ModelInput input) {
    return COMPETENCE.matcher(names(input)).find();
  }

  private static String names(ModelInput input) {
    return (input.code() + " " + input.name().da() + " " + input.name().en()).toLowerCase(Locale.ROOT);
  }

  private ModelFinding about(ModelFinding.Kind kind, ModelInput input, String danish, String english) {
    return new ModelFinding(kind, file.last().id(), List.of(), input.code(), new Text(danish, english));
  }
}
