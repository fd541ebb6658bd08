package dk.samspor.stratification.model.analysis;

import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ShippedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small model of the training level, put together piece by piece. Its inputs are yes or no; its decisions answer basalt or
 * avanceret, the last one being the outcome.
 */
public final class MadeUpModel {

  private final List<String> inputs = new ArrayList<>();
  private final StringBuilder decisions = new StringBuilder();

  /** One column's cells and the answer: {@code row("true", "avanceret")}. */
  static String row(String... cellsAndAnswer) {
    var cells = IntStream.range(0, cellsAndAnswer.length - 1).mapToObj(i -> "<inputEntry><text>" + cellsAndAnswer[i] + "</text></inputEntry>").collect(Collectors.joining());
    return "<rule>" + cells + "<outputEntry><text>\"" + cellsAndAnswer[cellsAndAnswer.length - 1] + "\"</text></outputEntry>"
        + "<annotationEntry><text/></annotationEntry>".repeat(3) + "</rule>";
  }

  MadeUpModel asking(String id, String name) {
    inputs.add("""
        <inputData id="%s" name="%s"><description>?</description><extensionElements><samspor:name>%s</samspor:name>
        <samspor:description>?</samspor:description></extensionElements><variable name="%s" typeRef="boolean"/></inputData>
        """.formatted(id, name, id, name));
    return this;
  }

  /** A decision that waits for some earlier ones, whether its columns look at them or not. */
  MadeUpModel deciding(String id, List<String> waitsFor, List<String> columns, String... rows) {
    decisions.append("<decision id=\"%1$s\" name=\"%1$s\"><extensionElements><samspor:name>%1$s</samspor:name></extensionElements><variable name=\"%1$s\" typeRef=\"tNiveau\"/>".formatted(id));
    waitsFor.forEach(one -> decisions.append("<informationRequirement><requiredDecision href=\"#").append(one).append("\"/></informationRequirement>"));
    decisions.append("<decisionTable hitPolicy=\"ANY\">");
    columns.forEach(column -> decisions.append("<input><inputExpression><text>").append(column).append("</text></inputExpression></input>"));
    decisions.append("<output/><annotation name=\"forklaring\"/><annotation name=\"explanation\"/><annotation name=\"kilde\"/>");
    for (var row : rows) decisions.append(row);
    decisions.append("</decisionTable></decision>");
    return this;
  }

  /** The file. */
  public String dmn() {
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:samspor="urn:samspor:stratification-model:1" id="gop-level" name="Kommunens egen" namespace="urn:x">
        <description>?</description>
        <extensionElements><samspor:model version="8" validFrom="2020-01-01"><samspor:name>Own</samspor:name><samspor:description>?</samspor:description></samspor:model></extensionElements>
        <itemDefinition name="tNiveau"><extensionElements><samspor:value is="basalt" code="BASIC" en="basic"/><samspor:value is="avanceret" code="ADVANCED" en="advanced"/></extensionElements>
        <typeRef>string</typeRef><allowedValues><text>"basalt", "avanceret"</text></allowedValues></itemDefinition>
        %s%s</definitions>
        """.formatted(String.join("", inputs), decisions);
  }

  List<ModelFinding> findings() {
    return ModelAnalysis.of(ModelFile.read(ShippedModel.bytes(dmn())));
  }

  /** Five hundred open rules a table that contradict each other in pairs, over many combinations. */
  public static MadeUpModel ofOverlappingRules(int tables, int combinations) {
    var model = new MadeUpModel();
    var columns = IntStream.range(0, combinations).mapToObj(i -> "Input " + i).toList();
    columns.forEach(name -> model.asking(name.replace(' ', '-'), name));
    var rows = IntStream.range(0, 500).mapToObj(i -> sameRow(combinations, i % 2 == 0 ? "basalt" : "avanceret")).toArray(String[]::new);
    for (int table = 0; table < tables; table++) model.deciding("t" + table, table == 0 ? List.of() : List.of("t" + (table - 1)), columns, rows);
    return model;
  }

  /** Five hundred open rules that all say the same: nothing contradicts, and every pair has to be looked at on every combination. */
  public static MadeUpModel ofEqualRules(int columns) {
    var model = new MadeUpModel();
    var names = IntStream.range(0, columns).mapToObj(i -> "Input " + i).toList();
    names.forEach(name -> model.asking(name.replace(' ', '-'), name));
    return model.deciding("t", List.of(), names, IntStream.range(0, 500).mapToObj(i -> sameRow(columns, "basalt")).toArray(String[]::new));
  }

  /** Very many tables, each waiting for the one before it. */
  public static MadeUpModel ofTables(int tables) {
    var model = new MadeUpModel().asking("a", "A");
    for (int table = tables - 1; table >= 0; table--)
      model.deciding("t" + table, table == 0 ? List.of() : List.of("t" + (table - 1)), List.of("A"), row("true", "basalt"), row("false", "avanceret"));
    return model;
  }

  private static String sameRow(int columns, String answer) {
    var cells = new String[columns + 1];
    java.util.Arrays.fill(cells, "-");
    cells[columns] = answer;
    return row(cells);
  }
}
