package dk.samspor.stratification.model.analysis;

import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.BRAIN_INJURY_NOT_ADVANCED;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.BRAIN_INJURY_NOT_ASKED;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.COMPETENCE_DECIDES;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.DIAGNOSIS_DECIDES;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.NOT_THE_LEVELS;

import dk.samspor.stratification.model.AllowedValue;
import dk.samspor.stratification.model.BrainInjury;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a model of the training level must keep to, whoever made it [M, S 1.1]. */
final class TrainingLevel {

  private static final Set<String> LEVELS = Set.of("BASIC", "ADVANCED");
  /** A brain injury is a diagnosis too: it weighs with functional impairment, and not by itself. */
  private static final Pattern DIAGNOSIS = Pattern.compile(
      "diagnos|icd|sks|hjerneskade|brain.?injur|apopleksi|stroke|kræft|cancer|fraktur|fracture|knoglebrud|sclerose|sclerosis|parkinson");
  private static final Pattern DIAGNOSIS_CODE = Pattern.compile("D?[A-Z]\\d{2}.{0,5}");
  /** Danish "erfaring" is a therapist's; English "experience" alone may be the citizen's of pain (oplevelse). */
  private static final Pattern COMPETENCE = Pattern.compile("kompeten|competen|kvalifika|qualif|erfaring|experience with|years.{0,4} experience");

  private final ModelFile file;
  private final Budget budget;
  private final Effects effects;

  TrainingLevel(ModelFile file, Budget budget) {
    this.file = file;
    this.budget = budget;
    this.effects = new Effects(file, budget);
  }

  void look() {
    levels();
    competence();
    function();
    brainInjury();
  }

  private void levels() {
    var outcomes = Set.copyOf(file.description().outcomes().stream().map(AllowedValue::code).toList());
    if (!outcomes.equals(LEVELS)) budget.found(ModelFinding.of(NOT_THE_LEVELS, file.last().id(), List.of(),
        "En model for genoptræningsniveau svarer basalt (BASIC) eller avanceret (ADVANCED).", "A model of the training level answers BASIC or ADVANCED."));
  }

  private void competence() {
    file.description().inputs().stream().filter(TrainingLevel::isCompetence).forEach(input -> budget.found(about(COMPETENCE_DECIDES, input.code(),
        input.name().da() + ": terapeutens kompetencer er ikke et kriterium for niveauet.",
        input.name().en() + ": the therapist's competence is no criterion of the level.")));
  }

  /** Judged by effect: whatever a file asks, something besides the diagnosis must change the level somewhere. */
  private void function() {
    var others = file.description().inputs().stream().filter(input -> !isDiagnosis(input)).toList();
    if (effects.ofAny(others)) return;
    var diagnosis = file.description().inputs().stream().filter(TrainingLevel::isDiagnosis).findFirst().map(ModelInput::code);
    budget.found(about(DIAGNOSIS_DECIDES, diagnosis.orElse(null), "Intet andet end diagnosen ændrer niveauet. Funktionsevnen skal afgøre det.",
        "Nothing but the diagnosis changes the level. Function must decide it."));
  }

  /** With functional impairment the advanced level is where one begins; a model that begins elsewhere says so before it is approved [M, S 1.1]. */
  private void brainInjury() {
    if (!BrainInjury.isAskedBy(file.description())) {
      budget.found(about(BRAIN_INJURY_NOT_ASKED, BrainInjury.INPUT, "Modellen spørger ikke, om der er en erhvervet hjerneskade (brainInjury, ja eller nej). "
          + "Den har sin egen forventede fordeling og hører med nedsat funktionsevne som udgangspunkt til på avanceret niveau.",
          "The model does not ask whether there is an acquired brain injury (brainInjury, yes or no). It has an expected distribution of its own, "
              + "and belongs with functional impairment at the advanced level as a starting point."));
      return;
    }
    Optional<Text> basic = effects.words((answers, outcome) -> outcome.equals("BASIC") && BrainInjury.belongsAtAdvanced(answers));
    basic.ifPresent(on -> budget.found(about(BRAIN_INJURY_NOT_ADVANCED, BrainInjury.INPUT,
        "Modellen svarer basalt ved erhvervet hjerneskade med nedsat funktionsevne (" + on.da() + "). En beslutning om det skal stadig begrundes.",
        "The model answers basic for an acquired brain injury with functional impairment (" + on.en() + "). A decision on it still needs a reason.")));
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

  private ModelFinding about(ModelFinding.Kind kind, String input, String danish, String english) {
    return new ModelFinding(kind, file.last().id(), List.of(), input, new Text(danish, english));
  }
}
