package dk.samspor.stratification.model;

import dk.samspor.stratification.model.feel.Cell;
import dk.samspor.stratification.model.feel.Condition;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A model as a page for people who read tables and not files. */
public final class ModelPage {

  private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:72em;margin:2em auto;padding:0 1em}"
      + "table{border-collapse:collapse;margin:1em 0}th,td{border:1px solid #888;padding:.3em .6em;text-align:left;vertical-align:top}"
      + "caption{text-align:left;font-weight:bold}";

  private final ModelFile file;
  private final boolean english;
  private final Function<Text, String> language;

  private ModelPage(ModelFile file, boolean english) {
    this.file = file;
    this.english = english;
    this.language = english ? Text::en : Text::da;
  }

  /** HTML; every text of the file is escaped. */
  public static String of(ModelFile file, boolean english) {
    return new ModelPage(file, english).page();
  }

  private String page() {
    var model = file.description();
    return "<!DOCTYPE html>\n<html lang=\"" + word("da", "en") + "\"><head><meta charset=\"utf-8\"><title>" + say(model.name()) + "</title><style>"
        + STYLE + "</style></head>\n<body><h1>" + say(model.name()) + "</h1>\n<p>" + say(model.description()) + "</p>\n<p>"
        + word("Version ", "Version ") + model.version() + word(", gælder fra ", ", valid from ") + model.validFrom() + "</p>\n"
        + inputs() + file.tables().stream().map(this::table).collect(Collectors.joining()) + outcomes() + expected() + sources() + "</body></html>\n";
  }

  private String inputs() {
    return table(word("Spørgsmål", "Questions"), List.of(word("Spørgsmål", "Question"), word("Hjælp", "Help"), word("Svar", "Answers")),
        file.description().inputs().stream().map(input -> List.of(say(input.name()), say(input.help()), escaped(allowed(input)))).toList());
  }

  private String allowed(ModelInput input) {
    return switch (input.kind()) {
      case YES_NO -> language.apply(ModelInput.YES) + ", " + language.apply(ModelInput.NO);
      case NUMBER -> language.apply(input.range().inWords(input.range().from())) + " – " + language.apply(input.range().inWords(input.range().to()));
      case CHOICE, CHOICES -> input.allowed().stream().map(value -> language.apply(value.name())).collect(Collectors.joining(", "));
    };
  }

  private String table(DecisionTable table) {
    var heads = new java.util.ArrayList<>(List.of(word("Regel", "Rule")));
    table.columns().forEach(column -> heads.add(say(column.name())));
    heads.addAll(List.of(table.isScore() ? word("Point", "Points") : word("Svar", "Answer"), word("Forklaring", "Explanation"), word("Kilde", "Source")));
    return table(say(table.name()), heads, table.rules().stream().map(rule -> row(table, rule)).toList());
  }

  private List<String> row(DecisionTable table, Rule rule) {
    var cells = new java.util.ArrayList<>(List.of(String.valueOf(rule.number())));
    IntStream.range(0, table.columns().size()).forEach(column -> cells.add(escaped(words(table.columns().get(column), rule.cells().get(column)))));
    cells.addAll(List.of(say(table.inWords(rule.answer())), say(rule.sentence()), escaped(rule.source())));
    return cells;
  }

  private String words(Column column, Cell cell) {
    var conditions = cell.conditions().stream().map(condition -> words(column, condition)).collect(Collectors.joining(word(" eller ", " or ")));
    return switch (cell) {
      case Cell.Open open -> "–";
      case Cell.OneOf some -> conditions;
      case Cell.NoneOf none -> word("ikke ", "not ") + conditions;
    };
  }

  private String words(Column column, Condition condition) {
    return switch (condition) {
      case Condition.Is is -> language.apply(column.words(is.value()));
      case Condition.Compared compared -> word(compared.sign().danish(), compared.sign().english()) + " " + language.apply(column.words(compared.to()));
      case Condition.Between between -> (between.withLow() ? "" : word("over ", "above ")) + language.apply(column.words(between.low())) + " – "
          + (between.withHigh() ? "" : word("under ", "below ")) + language.apply(column.words(between.high()));
    };
  }

  private String outcomes() {
    if (file.description().outcomes().stream().allMatch(outcome -> outcome.details().isEmpty())) return "";
    return table(word("Hvad svarene betyder", "What the answers mean"), List.of(word("Svar", "Answer"), word("Betydning", "Meaning")),
        file.description().outcomes().stream().map(outcome -> List.of(say(outcome.name()),
            outcome.details().stream().map(detail -> say(detail.text())).collect(Collectors.joining("<br>")))).toList());
  }

  private String expected() {
    if (file.description().expected().isEmpty()) return "";
    return table(word("Forventet fordeling", "Expected distribution"), List.of(word("Gruppe", "Group"), word("Svar", "Answer"), "%", word("Kilde", "Source")),
        file.description().expected().stream().map(share -> List.of(escaped(share.group()), escaped(share.level()),
            share.from() + (share.from().equals(share.to()) ? "" : "–" + share.to()), escaped(share.source()))).toList());
  }

  private String sources() {
    return file.description().sources().stream().map(source -> "<li>[" + escaped(source.tag()) + "] " + escaped(source.title()) + "</li>")
        .collect(Collectors.joining("", "<h2>" + word("Kilder", "Sources") + "</h2>\n<ul>", "</ul>\n"));
  }

  private static String table(String caption, List<String> heads, List<List<String>> rows) {
    var body = rows.stream().map(row -> row.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining("", "<tr>", "</tr>\n")));
    return "<table><caption>" + caption + "</caption>\n<thead><tr>"
        + heads.stream().map(head -> "<th scope=\"col\">" + head + "</th>").collect(Collectors.joining())
        + "</tr></thead>\n<tbody>" + body.collect(Collectors.joining()) + "</tbody></table>\n";
  }

  private String word(String danish, String english) {
    return this.english ? english : danish;
  }

  private String say(Text text) {
    return escaped(language.apply(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
