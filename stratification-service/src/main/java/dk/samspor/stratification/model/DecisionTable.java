package dk.samspor.stratification.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a model's table: which inputs each looks at, and its sentence in both languages. */
final class DecisionTable {

  /** What a cell says when the rule leaves that input open. */
  private static final String OPEN = "-";

  private final List<String> columns;
  private final List<String> annotations;
  private final List<Rule> rules;

  DecisionTable(Xml table, List<ModelInput> inputs) {
    columns = table.all("input", "inputExpression", "text").stream().map(expression -> inputOf(expression.text(), inputs)).toList();
    annotations = table.all("annotation").stream().map(column -> column.attribute("name")).toList();
    var rows = table.all("rule");
    rules = IntStream.range(0, rows.size()).mapToObj(row -> rule(row + 1, rows.get(row))).toList();
  }

  Rule rule(int number) {
    return rules.get(number - 1);
  }

  private Rule rule(int number, Xml row) {
    var cells = row.all("inputEntry", "text");
    var tests = new ArrayList<String>();
    for (int column = 0; column < columns.size(); column++)
      if (!cells.get(column).text().equals(OPEN)) tests.add(columns.get(column));
    var notes = row.all("annotationEntry", "text");
    return new Rule(number, List.copyOf(tests), new Text(note(notes, "forklaring"), note(notes, "explanation")), note(notes, "kilde"));
  }

  private String note(List<Xml> notes, String column) {
    int at = annotations.indexOf(column);
    if (at < 0) throw new InvalidModel("The table has no annotation column " + column);
    return notes.get(at).text();
  }

  private static String inputOf(String expression, List<ModelInput> inputs) {
    return inputs.stream().filter(input -> expression.contains(input.name().da())).map(ModelInput::code).findFirst()
        .orElseThrow(() -> new InvalidModel("No input is called " + expression));
  }
}
