package dk.samspor.stratification.model;

import static dk.samspor.stratification.model.PageWords.escaped;

import dk.samspor.stratification.model.feel.Cell;
import dk.samspor.stratification.model.feel.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A decision table for people: what a rule says stands first, then what it asks, and below it why. */
record RulePage(PageWords words) {

  String of(DecisionTable table) {
    return table.isScore() ? points(table) : answers(table);
  }

  private String answers(DecisionTable table) {
    var heads = new ArrayList<>(List.of(words.word("Regel", "Rule"), words.word("Svar", "Answer")));
    table.columns().forEach(column -> heads.add(words.say(column.name())));
    return PageWords.table(words.say(table.name()), heads, table.rules().stream().map(rule -> {
      var cells = new ArrayList<>(List.of(String.valueOf(rule.number()), "<b>" + words.say(table.inWords(rule.answer())) + "</b>"));
      IntStream.range(0, table.columns().size()).forEach(column -> cells.add(asked(table, rule, column)));
      return row(rule, cells);
    }).collect(Collectors.joining()));
  }

  /** Each rule looks at one column: a row for each of the others would be empty. */
  private String points(DecisionTable table) {
    var heads = List.of(words.word("Regel", "Rule"), words.word("Point", "Points"), words.word("Spørgsmål", "Question"), words.word("Svar", "Answer"),
        words.word("Forklaring", "Explanation"));
    return PageWords.table(words.say(table.name()), heads, PageWords.rows(table.rules().stream().map(rule -> {
      var looked = IntStream.range(0, table.columns().size()).filter(rule::looksAt).boxed().toList();
      return List.of(String.valueOf(rule.number()), "<b>" + words.say(table.inWords(rule.answer())) + "</b>",
          looked.stream().map(column -> words.say(table.columns().get(column).name())).collect(Collectors.joining("<br>")),
          looked.stream().map(column -> asked(table, rule, column)).collect(Collectors.joining("<br>")), why(rule));
    }).toList()));
  }

  private String row(Rule rule, List<String> cells) {
    return "<tr>" + PageWords.cells(cells) + "</tr>\n<tr class=\"why\"><td></td><td colspan=\"" + (cells.size() - 1) + "\">" + why(rule) + "</td></tr>\n";
  }

  private String why(Rule rule) {
    return words.say(rule.sentence()) + " " + escaped(rule.source());
  }

  private String asked(DecisionTable table, Rule rule, int column) {
    return escaped(asked(table.columns().get(column), rule.cells().get(column)));
  }

  private String asked(Column column, Cell cell) {
    var conditions = cell.conditions().stream().map(condition -> asked(column, condition)).collect(Collectors.joining(words.word(" eller ", " or ")));
    return switch (cell) {
      case Cell.Open open -> "–";
      case Cell.OneOf some -> conditions;
      case Cell.NoneOf none -> words.word("ikke ", "not ") + conditions;
    };
  }

  private String asked(Column column, Condition condition) {
    return switch (condition) {
      case Condition.Is is -> words.of(column.words(is.value()));
      case Condition.Compared compared -> words.word(compared.sign().danish(), compared.sign().english()) + " " + words.of(column.words(compared.to()));
      case Condition.Between between -> (between.withLow() ? "" : words.word("over ", "above ")) + words.of(column.words(between.low())) + " – "
          + (between.withHigh() ? "" : words.word("under ", "below ")) + words.of(column.words(between.high()));
    };
  }
}
