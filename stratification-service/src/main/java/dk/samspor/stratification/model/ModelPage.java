package dk.samspor.stratification.model;

import static dk.samspor.stratification.model.PageWords.escaped;

import java.util.List;
import java.util.stream.Collectors;

/** A model as a page for people who read tables and not files: on a screen, and printed. */
public final class ModelPage {

  private static final String STYLE = "body{font:15px/1.45 sans-serif;max-width:84em;margin:2em auto;padding:0 1em;color:#111}"
      + "table{border-collapse:collapse;margin:1.5em 0;width:100%}th,td{border-top:1px solid #999;padding:.35em .7em .35em 0;text-align:left;"
      + "vertical-align:top;hyphens:auto;overflow-wrap:break-word}th{border-top:0;border-bottom:2px solid #111;vertical-align:bottom}"
      + "b{white-space:nowrap}.why td{border-top:0;padding-top:0;padding-bottom:.7em;color:#444;font-style:italic}"
      + "caption{text-align:left;font-weight:bold;font-size:1.25em;padding-bottom:.4em}@media print{body{font-size:10px;margin:0}tr{break-inside:avoid}}";

  private final ModelFile file;
  private final PageWords words;

  private ModelPage(ModelFile file, PageWords words) {
    this.file = file;
    this.words = words;
  }

  /** HTML; every text of the file is escaped. */
  public static String of(ModelFile file, boolean english) {
    return new ModelPage(file, new PageWords(english)).page();
  }

  private String page() {
    var model = file.description();
    var rules = new RulePage(words);
    return "<!DOCTYPE html>\n<html lang=\"" + words.word("da", "en") + "\"><head><meta charset=\"utf-8\"><title>" + words.say(model.name())
        + "</title><style>" + STYLE + "</style></head>\n<body><h1>" + words.say(model.name()) + "</h1>\n<p>" + words.say(model.description()) + "</p>\n<p>"
        + "Version " + model.version() + words.word(", gælder fra ", ", valid from ") + model.validFrom() + "</p>\n"
        + inputs() + file.tables().stream().map(rules::of).collect(Collectors.joining()) + outcomes() + expected() + sources() + "</body></html>\n";
  }

  private String inputs() {
    var heads = List.of(words.word("Spørgsmål", "Question"), words.word("Hjælp", "Help"), words.word("Svar", "Answers"));
    return PageWords.table(words.word("Spørgsmål", "Questions"), heads, PageWords.rows(file.description().inputs().stream()
        .map(input -> List.of(words.say(input.name()), words.say(input.help()), escaped(allowed(input)))).toList()));
  }

  private String allowed(ModelInput input) {
    return switch (input.kind()) {
      case YES_NO -> words.of(ModelInput.YES) + ", " + words.of(ModelInput.NO);
      case NUMBER -> words.of(input.range().inWords(input.range().from())) + " – " + words.of(input.range().inWords(input.range().to()));
      case CHOICE, CHOICES -> input.allowed().stream().map(value -> words.of(value.name())).collect(Collectors.joining(", "));
    };
  }

  private String outcomes() {
    var outcomes = file.description().outcomes();
    if (outcomes.stream().allMatch(outcome -> outcome.details().isEmpty())) return "";
    var heads = List.of(words.word("Svar", "Answer"), words.word("Betydning", "Meaning"));
    return PageWords.table(words.word("Hvad svarene betyder", "What the answers mean"), heads,
        PageWords.rows(outcomes.stream().map(outcome -> List.of(words.say(outcome.name()),
            outcome.details().stream().map(detail -> words.say(detail.text())).collect(Collectors.joining("<br>")))).toList()));
  }

  private String expected() {
    var expected = file.description().expected();
    if (expected.isEmpty()) return "";
    var heads = List.of(words.word("Gruppe", "Group"), words.word("Svar", "Answer"), words.word("Procent", "Per cent"), words.word("Kilde", "Source"));
    return PageWords.table(words.word("Forventet fordeling", "Expected distribution"), heads, PageWords.rows(expected.stream().map(share -> List.of(
        words.named(share.group(), List.of()), words.named(share.level(), file.description().outcomes()), share.from() + (share.from().equals(share.to()) ? "" : "–" + share.to()),
        "[" + escaped(share.source()) + "]")).toList()));
  }

  private String sources() {
    return file.description().sources().stream().map(source -> "<li>[" + escaped(source.tag()) + "] " + escaped(source.title()) + "</li>")
        .collect(Collectors.joining("", "<h2>" + words.word("Kilder", "Sources") + "</h2>\n<ul>", "</ul>\n"));
  }
}
