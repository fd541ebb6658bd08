package dk.samspor.stratification.model;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The elements of DMN a model may use: inputs, types, and decisions that are tables. Whatever else DMN has (imports, PMML,
 * functions, invocations, contexts, other languages than FEEL) is refused because it is not named here.
 */
final class Dialect {

  private static final Pattern DMN = Pattern.compile("https?://www\\.omg\\.org/spec/DMN/(20180521|20191111|20211108|20230324|20240513)/MODEL/");
  private static final Pattern DRAWING = Pattern.compile("https?://www\\.omg\\.org/spec/DMN/\\d{8}/(DMNDI|DC|DI)/");
  private static final String OURS = "urn:samspor:stratification-model:1";

  private static final Set<String> ELEMENTS = Set.of("definitions", "description", "extensionElements", "itemDefinition", "typeRef",
      "allowedValues", "text", "inputData", "variable", "decision", "question", "allowedAnswers", "informationRequirement",
      "requiredInput", "requiredDecision", "decisionTable", "input", "inputExpression", "inputValues", "output", "outputValues",
      "annotation", "rule", "inputEntry", "outputEntry", "annotationEntry");

  /**
   * Our own words about a model. By name too: the engine's reader (XStream) takes the name of an extension element it does not
   * know for that of a Java type and constructs one; a model with an element "number" has shown it.
   */
  private static final Set<String> OUR_WORDS = Set.of("model", "name", "description", "source", "expected", "value", "detail", "numbers");

  private static final Set<String> DRAWN = Set.of("DMNDI", "DMNDiagram", "DMNShape", "DMNEdge", "DMNLabel", "DMNStyle", "Style",
      "DMNDecisionServiceDividerLine", "Bounds", "Size", "Text", "waypoint", "FillColor", "StrokeColor", "FontColor");

  /** Attributes that could point elsewhere or change what an expression means, with what they may say. */
  private static final Map<String, Pattern> GUARDED = Map.of(
      "href", Pattern.compile("#[\\w-]{1,100}"),
      "expressionLanguage", Pattern.compile("(https?://www\\.omg\\.org/spec/(DMN/\\d{8}/FEEL|FEEL/\\d{8})/?|feel|FEEL)?"),
      "typeLanguage", Pattern.compile("(https?://www\\.omg\\.org/spec/(DMN/\\d{8}/FEEL|FEEL/\\d{8})/?|feel|FEEL)?"),
      "hitPolicy", Pattern.compile("UNIQUE|ANY|COLLECT"),
      "aggregation", Pattern.compile("SUM"),
      "id", Pattern.compile("[\\w-]{1,100}"));

  private Dialect() {}

  /** Refuses the first thing that is not allowed. The parser has bounded the depth. */
  static void mustHold(Xml root) {
    if (!root.name().equals("definitions")) throw refused(root, "er ikke en DMN-model", "is no DMN model");
    check(root);
  }

  private static void check(Xml xml) {
    if (isDrawing(xml)) return; // the engine takes no instructions from it
    boolean ours = OURS.equals(xml.element().getNamespaceURI()) && OUR_WORDS.contains(xml.name());
    boolean dmn = xml.element().getNamespaceURI() != null && DMN.matcher(xml.element().getNamespaceURI()).matches();
    if (!ours && !(dmn && ELEMENTS.contains(xml.name()))) throw refused(xml, "kan ikke bruges i en model her", "cannot be used in a model here");
    GUARDED.forEach((attribute, allowed) -> {
      var value = xml.attributes().get(attribute);
      if (value != null && !allowed.matcher(value).matches())
        throw refused(xml, "har en værdi i " + attribute + ", som ikke kan bruges", "has a value in " + attribute + " that cannot be used");
    });
    xml.children().forEach(Dialect::check);
  }

  /** Where boxes stand on the editor's canvas; only as a child of the definitions, and nothing else may hide in it. */
  private static boolean isDrawing(Xml xml) {
    var namespace = xml.element().getNamespaceURI();
    if (namespace == null || !DRAWING.matcher(namespace).matches()) return false;
    if (!DRAWN.contains(xml.name())) throw refused(xml, "kan ikke stå i tegningen", "cannot stand in the drawing");
    xml.children().forEach(child -> {
      if (!isDrawing(child)) throw refused(child, "kan ikke stå i tegningen", "cannot stand in the drawing");
    });
    return true;
  }

  private static InvalidModel refused(Xml xml, String danish, String english) {
    return new InvalidModel(xml.element().getTagName() + " " + danish + ".", xml.element().getTagName() + " " + english + ".");
  }
}
