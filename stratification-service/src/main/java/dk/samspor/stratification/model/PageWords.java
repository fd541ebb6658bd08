package dk.samspor.stratification.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The language of a page, and its plainest pieces of HTML; every text of a file is escaped. */
record PageWords(boolean english) {

  /** Groups and levels that a model may expect shares of without answering them itself. */
  private static final Map<String, Text> KNOWN = Map.of("ALL", new Text("alle", "all"),
      "BRAIN_INJURY", new Text("erhvervet hjerneskade", "acquired brain injury"),
      "WITH_NEED", new Text("borgere med et behov", "citizens with a need"),
      "LARGE", new Text("stort og længerevarende behov", "large and lasting need"),
      "BASIC", new Text("basalt niveau", "basic level"), "ADVANCED", new Text("avanceret niveau", "advanced level"),
      "SPECIALISED", new Text("specialiseret niveau", "specialised level"),
      "SPECIALISED_REHABILITATION", new Text("rehabilitering på specialiseret niveau", "rehabilitation at the specialised level"));

  String word(String danish, String other) {
    return english ? other : danish;
  }

  String of(Text text) {
    return english ? text.en() : text.da();
  }

  String say(Text text) {
    return escaped(of(text));
  }

  /** An outcome by the model's own name for it, else what a source calls it. */
  String named(String code, List<AllowedValue> outcomes) {
    return say(outcomes.stream().filter(outcome -> outcome.code().equals(code) && !KNOWN.containsKey(code)).map(AllowedValue::name).findFirst()
        .orElseGet(() -> KNOWN.getOrDefault(code, new Text(code, code))));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  static String cells(List<String> cells) {
    return cells.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining());
  }

  static String rows(List<List<String>> rows) {
    return rows.stream().map(row -> "<tr>" + cells(row) + "</tr>\n").collect(Collectors.joining());
  }

  static String table(String caption, List<String> heads, String rows) {
    return "<table><caption>" + caption + "</caption>\n<thead><tr>"
        + heads.stream().map(head -> "<th scope=\"col\">" + head + "</th>").collect(Collectors.joining())
        + "</tr></thead>\n<tbody>" + rows + "</tbody></table>\n";
  }
}
