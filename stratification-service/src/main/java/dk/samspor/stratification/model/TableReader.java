package dk.samspor.stratification.model;

import dk.samspor.stratification.model.DecisionTable.Policy;
import dk.samspor.stratification.model.feel.Cell;
import dk.samspor.stratification.model.feel.Feel;
import dk.samspor.stratification.model.feel.NotInTheDialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The decision tables of a file, in the order they depend on each other, the one that gives the outcome last. */
final class TableReader {

  private static final int MOST_RULES = 500;
  private static final int MOST_COLUMNS = 20;
  private static final int MOST_TABLES = 20;

  private final List<Xml> decisions;
  private final List<ModelInput> inputs;
  private final TypeReader types;
  private final List<DecisionTable> read = new ArrayList<>();

  TableReader(Xml root, List<ModelInput> inputs, TypeReader types) {
    this.decisions = root.all("decision");
    this.inputs = inputs;
    this.types = types;
  }

  /** Those whose requirements have been read come next; when there is none such, they wait for each other in a ring. */
  List<DecisionTable> tables() {
    if (decisions.size() > MOST_TABLES) throw new InvalidModel("En model har højst 20 tabeller.", "A model has at most 20 tables.");
    var left = new ArrayList<>(decisions);
    while (!left.isEmpty()) {
      var next = left.stream().filter(this::isReady).findFirst().orElseThrow(() -> new InvalidModel(
          "Beslutningerne venter på hinanden i en ring eller på noget, der ikke findes.", "The decisions wait for each other in a ring, or for what is not there."));
      left.remove(next);
      read.add(table(next));
    }
    mustHaveOneOutcome();
    mustHaveNamesOfTheirOwn();
    return List.copyOf(read);
  }

  private boolean isReady(Xml decision) {
    return required(decision).stream().allMatch(id -> read.stream().anyMatch(table -> table.id().equals(id)));
  }

  private static List<String> required(Xml decision) {
    return decision.all("informationRequirement", "requiredDecision").stream().map(one -> one.required("href").substring(1)).toList();
  }

  private void mustHaveOneOutcome() {
    var asked = decisions.stream().flatMap(decision -> required(decision).stream()).toList();
    var last = read.stream().filter(table -> !asked.contains(table.id())).toList();
    if (last.size() != 1 || !last.getFirst().equals(read.getLast()))
      throw new InvalidModel("En model har én beslutning, som de andre fører frem til.", "A model has one decision that the others lead to.");
  }

  private void mustHaveNamesOfTheirOwn() {
    var names = Stream.concat(read.stream().map(DecisionTable::decision), inputs.stream().map(input -> input.name().da())).toList();
    if (names.stream().distinct().count() < names.size())
      throw new InvalidModel("To dele af modellen hedder det samme.", "Two parts of the model have the same name.");
    var ids = Stream.concat(read.stream().map(DecisionTable::id), inputs.stream().map(ModelInput::code)).toList();
    if (ids.stream().distinct().count() < ids.size())
      throw new InvalidModel("To dele af modellen har det samme id.", "Two parts of the model have the same id.");
  }

  private DecisionTable table(Xml decision) {
    var table = decision.one("decisionTable");
    var columns = table.all("input", "inputExpression", "text").stream().map(expression -> column(expression.text())).toList();
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS || table.all("rule").size() > MOST_RULES || table.all("output").size() != 1)
      throw new InvalidModel("En tabel har 1 til 20 kolonner, højst 500 regler og ét svar.", "A table has 1 to 20 columns, at most 500 rules and one answer.");
    var policy = policy(table);
    var type = decision.one("variable").required("typeRef");
    return new DecisionTable(decision.required("id"), decision.required("name"),
        new Text(decision.attribute("name"), ModelReader.english(decision.one("extensionElements"), "name")), policy, columns,
        rules(table, columns.size(), policy), policy == Policy.SUM ? List.of() : types.allowed(type));
  }

  private static Policy policy(Xml table) {
    return switch (table.attribute("hitPolicy")) {
      case "ANY" -> Policy.ANY;
      case "COLLECT" -> {
        if (!table.attribute("aggregation").equals("SUM")) throw new InvalidModel("En samlet tabel lægger point sammen.", "A collecting table adds points.");
        yield Policy.SUM;
      }
      default -> Policy.UNIQUE;
    };
  }

  private Column column(String expression) {
    var words = expression.replaceAll("\\s+", " ");
    return input(words).<Column>map(Column.Answer::new)
        .or(() -> counted(words).flatMap(this::input).map(Column.Count::new))
        .or(() -> read.stream().filter(table -> table.decision().equals(words)).findFirst().map(Column.Result::new))
        .filter(TableReader::isUsable)
        .orElseThrow(() -> new InvalidModel("En kolonne ser på " + words + ", som hverken er et input, antal af et input eller en tidligere beslutning.",
            "A column looks at " + words + ", which is no input, no count of one and no earlier decision."));
  }

  /** Several choices are counted; one answer is looked at. */
  private static boolean isUsable(Column column) {
    boolean several = column instanceof Column.Answer(ModelInput input) && input.kind() == ModelInput.Kind.CHOICES;
    boolean countsOne = column instanceof Column.Count(ModelInput input) && input.kind() != ModelInput.Kind.CHOICES;
    return !several && !countsOne;
  }

  private Optional<ModelInput> input(String name) {
    return inputs.stream().filter(input -> input.name().da().equals(name)).findFirst();
  }

  private static Optional<String> counted(String expression) {
    return expression.startsWith("count(") && expression.endsWith(")")
        ? Optional.of(expression.substring("count(".length(), expression.length() - 1).strip()) : Optional.empty();
  }

  private static List<Rule> rules(Xml table, int columns, Policy policy) {
    var notes = table.all("annotation").stream().map(column -> column.attribute("name")).toList();
    var rows = table.all("rule");
    return IntStream.range(0, rows.size()).mapToObj(row -> rule(row + 1, rows.get(row), columns, policy, notes)).toList();
  }

  private static Rule rule(int number, Xml row, int columns, Policy policy, List<String> notes) {
    try {
      List<Cell> cells = row.all("inputEntry", "text").stream().map(cell -> Feel.cell(cell.text())).toList();
      var answer = Feel.value(row.one("outputEntry", "text").text());
      if (cells.size() != columns || answer instanceof BigDecimal != (policy == Policy.SUM)) throw misshapen(number);
      return new Rule(number, cells, answer, new Text(note(row, notes, "forklaring"), note(row, notes, "explanation")), note(row, notes, "kilde"));
    } catch (NotInTheDialect refused) {
      throw notFeel(refused);
    }
  }

  private static String note(Xml row, List<String> notes, String column) {
    int at = notes.indexOf(column);
    var entries = row.all("annotationEntry", "text");
    if (at < 0 || at >= entries.size()) throw new InvalidModel("Tabellen mangler kolonnen " + column + ".", "The table has no annotation column " + column + ".");
    return entries.get(at).text();
  }

  private static InvalidModel misshapen(int rule) {
    return new InvalidModel("Regel " + rule + " passer ikke til tabellens kolonner.", "Rule " + rule + " does not fit the table's columns.");
  }

  static InvalidModel notFeel(NotInTheDialect refused) {
    return new InvalidModel("Udtrykket kan ikke bruges i en model her: " + refused.getMessage(), "The expression cannot be used in a model here: " + refused.getMessage());
  }
}
