package dk.samspor.stratification.model;

import dk.samspor.stratification.model.Outcome.AnswersMissing;
import dk.samspor.stratification.model.Outcome.NoRuleApplies;
import dk.samspor.stratification.model.Outcome.Proposed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a stratification model, compiled: asks, proposes and explains. Thread-safe. */
public final class StratificationModel {

  private final ModelDescription description;
  private final DecisionTable table;
  private final DmnEngine engine;

  private StratificationModel(byte[] dmn) {
    var reader = new ModelReader(dmn);
    description = reader.description();
    table = new DecisionTable(reader.decision().one("decisionTable"), description.inputs());
    engine = new DmnEngine(dmn, reader.decision().attribute("name"));
  }

  /** Compiles a DMN file; throws {@link InvalidModel} when it is not a model this service can use. */
  public static StratificationModel compile(byte[] dmn) {
    return new StratificationModel(dmn);
  }

  /** What the model says of itself. */
  public ModelDescription description() {
    return description;
  }

  /** What is wrong with answers given from outside; empty when all can be used. */
  public List<AnswerProblem> problems(Map<String, ?> given) {
    var problems = new ArrayList<AnswerProblem>();
    given.forEach((code, answer) -> problem(code, answer).ifPresent(kind -> problems.add(new AnswerProblem(code, kind))));
    return problems;
  }

  private Optional<AnswerProblem.Kind> problem(String code, Object answer) {
    var input = description.input(code);
    if (input.isEmpty()) return Optional.of(AnswerProblem.Kind.UNKNOWN_INPUT);
    return input.get().read(answer).isEmpty() ? Optional.of(AnswerProblem.Kind.VALUE_NOT_ALLOWED) : Optional.empty();
  }

  /** The answers among those given that the model can use; the rest stay open questions. */
  public Answers usable(Map<String, ?> given) {
    var usable = new HashMap<String, Object>();
    for (var input : description.inputs()) input.read(given.get(input.code())).ifPresent(answer -> usable.put(input.code(), answer));
    return Answers.of(usable);
  }

  /** The questions these answers leave open, in the model's order. */
  public List<ModelInput> questions(Answers answers) {
    return description.inputs().stream().filter(input -> !answers.knows(input.code())).toList();
  }

  /** Proposes a level with its reasons, or says what is missing. */
  public Outcome evaluate(Answers answers) {
    var open = questions(answers);
    if (!open.isEmpty()) return new AnswersMissing(open);
    return engine.evaluate(inTable(answers))
        .<Outcome>map(hit -> new Proposed(outcomeCode(hit.answer()), reasons(hit.rules(), answers)))
        .orElseGet(() -> new NoRuleApplies(answers));
  }

  private Map<String, Object> inTable(Answers answers) {
    var words = new HashMap<String, Object>();
    for (var input : description.inputs()) words.put(input.name().da(), input.inTable(answers.get(input.code())));
    return words;
  }

  private String outcomeCode(String inTable) {
    return description.outcomes().stream().filter(outcome -> outcome.name().da().equals(inTable)).findFirst().orElseThrow().code();
  }

  private List<Reason> reasons(List<Integer> rules, Answers answers) {
    return rules.stream().map(table::rule)
        .map(rule -> new Reason(rule.number(), rule.sentence(), rule.source(), findings(rule, answers)))
        .toList();
  }

  private List<Reason.Finding> findings(Rule rule, Answers answers) {
    return rule.tests().stream().map(code -> description.input(code).orElseThrow())
        .map(input -> new Reason.Finding(input.code(), input.name(), input.inWords(answers.get(input.code()))))
        .toList();
  }
}
