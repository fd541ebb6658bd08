package dk.samspor.stratification.model.analysis;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A model of the training level that asks for nothing but the diagnosis, and one that asks for far too much. */
public final class ByDiagnosis {

  public static final String DMN = model("""
      <inputData id="main" name="Hovedårsag"><description>?</description><extensionElements><samspor:name>Main cause</samspor:name>
      <samspor:description>?</samspor:description></extensionElements><variable name="Hovedårsag" typeRef="tÅrsag"/></inputData>
      """, "<input><inputExpression><text>Hovedårsag</text></inputExpression></input>",
      rule("\"DI61\"", "\"avanceret\"") + rule("\"DS82\"", "\"basalt\""));

  private ByDiagnosis() {}

  static String withColumns(int columns) {
    var inputs = IntStream.range(0, columns).mapToObj(i -> """
        <inputData id="i%1$d" name="Input %1$d"><description>?</description><extensionElements><samspor:name>Input</samspor:name>
        <samspor:description>?</samspor:description></extensionElements><variable name="Input %1$d" typeRef="boolean"/></inputData>
        """.formatted(i)).collect(Collectors.joining());
    var heads = IntStream.range(0, columns).mapToObj(i -> "<input><inputExpression><text>Input " + i + "</text></inputExpression></input>").collect(Collectors.joining());
    var open = "<inputEntry><text>-</text></inputEntry>".repeat(columns - 1);
    return model(inputs, heads, "<rule><inputEntry><text>true</text></inputEntry>" + open + answer("\"avanceret\"") + "<rule><inputEntry><text>false</text></inputEntry>"
        + open + answer("\"basalt\""));
  }

  private static String rule(String cell, String answer) {
    return "<rule><inputEntry><text>" + cell + "</text></inputEntry>" + answer(answer);
  }

  private static String answer(String answer) {
    return "<outputEntry><text>" + answer + "</text></outputEntry>" + "<annotationEntry><text>?</text></annotationEntry>".repeat(3) + "</rule>";
  }

  private static String model(String inputs, String heads, String rules) {
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:samspor="urn:samspor:stratification-model:1" id="gop-level" name="Efter diagnose" namespace="urn:x">
        <description>?</description>
        <extensionElements><samspor:model version="7" validFrom="2020-01-01"><samspor:name>By diagnosis</samspor:name><samspor:description>?</samspor:description></samspor:model></extensionElements>
        <itemDefinition name="tÅrsag"><extensionElements><samspor:value is="DI61" code="DI61" en="DI61"/><samspor:value is="DS82" code="DS82" en="DS82"/></extensionElements>
        <typeRef>string</typeRef><allowedValues><text>"DI61", "DS82"</text></allowedValues></itemDefinition>
        <itemDefinition name="tNiveau"><extensionElements><samspor:value is="basalt" code="BASIC" en="basic"/><samspor:value is="avanceret" code="ADVANCED" en="advanced"/></extensionElements>
        <typeRef>string</typeRef><allowedValues><text>"basalt", "avanceret"</text></allowedValues></itemDefinition>
        %s<decision id="level" name="Niveau"><extensionElements><samspor:name>Level</samspor:name></extensionElements><variable name="Niveau" typeRef="tNiveau"/>
        <decisionTable hitPolicy="ANY">%s<output/><annotation name="forklaring"/><annotation name="explanation"/><annotation name="kilde"/>%s</decisionTable></decision></definitions>
        """.formatted(inputs, heads, rules);
  }
}
