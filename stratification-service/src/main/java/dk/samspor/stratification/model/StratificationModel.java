package dk.samspor.stratification.model;

import dk.samspor.stratification.model.Outcome.AnswersMissing;
import dk.samspor.stratification.model.Outcome.NoRuleApplies;
import dk.samspor.stratification.model.Outcome.Proposed;
import dk.samspor.stratification.model.analysis.Combinations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a stratification model, compiled: asks, proposes and explains. Thread-safe. */
public final class StratificationModel {

  private final ModelFile file;
  private final DmnEngine engine;

  private StratificationModel(ModelFile file) {
    this.file = file;
    this.engine = new DmnEngine(file.dmn(), file.last().decision());
  }

  /** Compiles a DMN file; throws {@link InvalidModel} when it is not a model this service can use. */
  public static StratificationModel compile(byte[] dmn) {
    return new StratificationModel(ModelFile.read(dmn));
  }

  /** Compiles a file that was read. */
  public static StratificationModel compile(ModelFile file) {
    return new StratificationModel(file);
  }

  /** What the model says of itself. */
  public ModelDescription description() {
    return file.description();
  }

  /** The file it was made of. */
  public ModelFile file() {
    return file;
  }

  /** The first evaluation loads the engine's classes (measured: half a second); nobody should wait for that in a request. */
  public StratificationModel warmed() {
    Combinations.some(file, 1).forEach(engine::evaluate);
    return this;
  }

  /** What is wrong with answers given from outside; empty when all can be used. */
  public List<AnswerProblem> problems(Map<String, ?> given) {
    var problems = new ArrayList<AnswerProblem>();
    given.forEach((code, answer) -> problem(code, answer).ifPresent(kind -> problems.add(new AnswerProblem(code, kind))));
    return problems;
  }

  private Optional<AnswerProblem.Kind> problem(String code, Object answer) {
    var input = description().input(code);
    if (input.isEmpty()) return Optional.of(AnswerProblem.Kind.UNKNOWN_INPUT);
    if (input.get().read(answer).isPresent()) return Optional.empty();
    boolean number = input.get().kind() == ModelInput.Kind.NUMBER && answer instanceof Number;
    return Optional.of(number ? AnswerProblem.Kind.OUT_OF_RANGE : AnswerProblem.Kind.VALUE_NOT_ALLOWED);
  }

  /** The answers among those given that the model can use; the rest stay open questions. */
  public Answers usable(Map<String, ?> given) {
    var usable = new HashMap<String, Object>();
    for (var input : description().inputs()) input.read(given.get(input.code())).ifPresent(answer -> usable.put(input.code(), answer));
    return Answers.of(usable);
  }

  /** The questions these answers leave open, in the model's order. */
  public List<ModelInput> questions(Answers answers) {
    return description().inputs().stream().filter(input -> !answers.knows(input.code())).toList();
  }

  /** Proposes an outcome with its reasons, or says what is missing. */
  public Outcome evaluate(Answers answers) {
    var open = questions(answers);
    if (!open.isEmpty()) return new AnswersMissing(open);
    return engine.evaluate(byName(answers))
        .<Outcome>map(hit -> new Proposed(outcome(hit.answer()).code(), reasons(hit, answers)))
        .orElseGet(() -> new NoRuleApplies(answers));
  }

  /** What the engine answers, in the table's words, to answers by the inputs' names: to hold our own reading against. */
  public Optional<Object> engineAlone(Map<String, Object> answersByName) {
    return engine.evaluate(answersByName).map(DmnEngine.Hit::answer);
  }

  /** What an outcome is called and means. */
  public Optional<AllowedValue> outcomeCoded(String code) {
    return description().outcomes().stream().filter(outcome -> outcome.code().equals(code)).findFirst();
  }

  private Map<String, Object> byName(Answers answers) {
    var words = new HashMap<String, Object>();
    for (var input : description().inputs()) words.put(input.name().da(), input.inTable(answers.get(input.code())));
    return words;
  }

  private AllowedValue outcome(Object inTable) {
    return description().outcomes().stream().filter(outcome -> outcome.name().da().equals(inTable)).findFirst().orElseThrow();
  }

  /** Those of the last table first: they say the outcome, the others how it came about. */
  private List<Reason> reasons(DmnEngine.Hit hit, Answers answers) {
    var reasons = new ArrayList<Reason>();
    var results = new HashMap<String, Object>();
    file.tables().forEach(table -> results.put(table.id(), hit.results().get(table.decision())));
    for (var table : file.tables().reversed())
      for (int number : hit.rules().getOrDefault(table.decision(), List.of())) reasons.add(reason(table, table.rule(number), answers, results));
    return List.copyOf(reasons);
  }

  private Reason reason(DecisionTable table, Rule rule, Answers answers, Map<String, Object> results) {
    var findings = new ArrayList<Reason.Finding>();
    for (int column = 0; column < table.columns().size(); column++) {
      if (!rule.looksAt(column)) continue;
      var seen = table.columns().get(column);
      findings.add(new Reason.Finding(seen.code(), nameOf(seen), seen.inWords(answers, results)));
    }
    return new Reason(rule.number(), table == file.last() ? null : table.name(), rule.sentence(), rule.source(), List.copyOf(findings));
  }

  /** A count is explained by what was counted. */
  private static Text nameOf(Column column) {
    return column instanceof Column.Count(ModelInput input) ? input.name() : column.name();
  }
}
