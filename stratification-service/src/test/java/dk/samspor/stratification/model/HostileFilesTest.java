package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A model file is code from outside. Whatever tries to be more than decision tables is refused before the engine sees it. */
public class HostileFilesTest {

  /** FEEL that calls Java. */
  public static final String SETS_A_PROPERTY = """
      { set: function(key: string, value: string) external { java: { class: "java.lang.System",
        method signature: "setProperty(java.lang.String, java.lang.String)" } }, ran: set("%s", "ran") }.ran""";

  private static final Duration SOON = Duration.ofSeconds(15);
  private static final long LITTLE_MEMORY = 96L << 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void the_engine_alone_would_have_run_it() {
    var property = "samspor.hostile.unguarded";
    var dmn = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="d" namespace="urn:d"><decision id="x" name="x">
        <variable name="x" typeRef="Any"/><literalExpression><text>%s</text></literalExpression></decision></definitions>""".formatted(escaped(SETS_A_PROPERTY.formatted(property)));
    var runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
        .fromResources(java.util.List.of(ResourceFactory.newByteArrayResource(ShippedModel.bytes(dmn)))).getOrElseThrow(IllegalStateException::new);
    runtime.evaluateAll(runtime.getModels().getFirst(), runtime.newContext());
    assertThat(System.getProperty(property)).isEqualTo("ran");
    System.clearProperty(property);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void a_property_is_not_set_wherever_the_call_stands(String place, String dmn) {
    var property = "samspor.hostile." + place;
    assertRefused(dmn.replace("CALL", escaped(SETS_A_PROPERTY.formatted(property))));
    assertThat(System.getProperty(property)).isNull();
  }

  static Stream<Object[]> places() {
    var model = ShippedModel.text("palliative-level");
    return Map.of("cell", model.replaceFirst("<inputEntry><text>-</text>", "<inputEntry><text>CALL</text>"),
        "answer", model.replaceFirst("<outputEntry><text>\"basal\"</text>", "<outputEntry><text>CALL</text>"),
        "column", model.replace("<text>Fase</text>", "<text>CALL</text>"),
        "type", model.replace("<text>\"tidlig\", \"sen\", \"terminal\"</text>", "<text>CALL</text>"),
        "function", model.replace("<decision id", "<businessKnowledgeModel id=\"f\" name=\"f\"><encapsulatedLogic kind=\"Java\"><literalExpression><text>CALL</text></literalExpression></encapsulatedLogic></businessKnowledgeModel><decision id"),
        "expression", model.replace("<decision id", "<decision id=\"l\" name=\"l\"><literalExpression><text>CALL</text></literalExpression></decision><decision id"),
        "default", model.replace("<output>", "<output><defaultOutputEntry><text>CALL</text></defaultOutputEntry>"),
        "invocation", model.replace("<decision id", "<decision id=\"i\" name=\"i\"><invocation><literalExpression><text>CALL</text></literalExpression></invocation></decision><decision id")
    ).entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void it_is_refused_soon_and_in_little_memory(String what, String dmn) {
    assertRefused(dmn);
  }

  static Stream<Object[]> others() {
    var model = ShippedModel.text("palliative-level");
    var entities = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 60; i++) entities.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
    return Map.ofEntries(
        Map.entry("a file of the computer (XXE)", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + model.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")),
        Map.entry("a billion laughs", entities + "]><definitions>&a59;</definitions>"),
        Map.entry("half a megabyte", model.replace("</definitions>", "<!--" + "x".repeat(600_000) + "--></definitions>")),
        Map.entry("a hundred thousand depths", "<definitions>".repeat(30_000)),
        Map.entry("an import", model.replace("<itemDefinition", "<import namespace=\"http://evil\" locationURI=\"http://evil/x.dmn\" importType=\"x\"/><itemDefinition")),
        Map.entry("PMML", model.replace("<itemDefinition", "<import namespace=\"urn:p\" locationURI=\"p.pmml\" importType=\"http://www.dmg.org/PMML-4_3\"/><itemDefinition")),
        Map.entry("a reference elsewhere", model.replaceFirst("href=\"#phase\"", "href=\"http://evil/x.dmn#phase\"")),
        Map.entry("another language", model.replaceFirst("<inputExpression ", "<inputExpression expressionLanguage=\"http://groovy\" ")),
        Map.entry("a loop without end", model.replaceFirst("<inputEntry><text>-</text>", "<inputEntry><text>for i in 1..1000000000000 return i</text>")),
        Map.entry("a recursion", model.replaceFirst("<inputEntry><text>-</text>", "<inputEntry><text>{f: function(n) f(n)}.f(1)</text>")),
        Map.entry("a built-in function", model.replaceFirst("<inputEntry><text>-</text>", "<inputEntry><text>matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"(a+)+b\")</text>")),
        Map.entry("a very long cell", model.replaceFirst("<inputEntry><text>-</text>", "<inputEntry><text>" + "1,".repeat(20_000) + "1</text>")),
        Map.entry("a list of itself", model.replaceFirst("(?s)<itemDefinition name=\"tFase\">.*?</itemDefinition>", "<itemDefinition name=\"tFase\" isCollection=\"true\"><typeRef>tFase</typeRef></itemDefinition>")),
        Map.entry("a Java type for an extension", model.replace("<samspor:model ", "<samspor:java.lang.ProcessBuilder/><samspor:model ")),
        Map.entry("a Java type in the drawing", model.replace("</definitions>", "<d:DMNDI xmlns:d=\"https://www.omg.org/spec/DMN/20230324/DMNDI/\"><d:java.lang.ProcessBuilder/></d:DMNDI></definitions>")),
        Map.entry("decisions that wait for each other", model.replace("<text>Fase</text>", "<text>Palliativ indsats</text>").replace("requiredInput href=\"#phase\"", "requiredDecision href=\"#palliation\"")),
        Map.entry("thousands of rules", model.replaceFirst("(?s)(<rule id=.*?</rule>)", "$1" + "<rule/>".repeat(60_000))),
        Map.entry("thousands of attributes", model.replaceFirst("<rule ", "<rule " + IntStream.range(0, 5_000).mapToObj(i -> "a" + i + "=\"\" ")
            .collect(Collectors.joining()))),
        Map.entry("nothing", ""), Map.entry("no model", "<html/>"), Map.entry("no XML", "%PDF-1.7")
    ).entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
  }

  private static void assertRefused(String dmn) {
    var started = System.nanoTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> ModelFile.read(ShippedModel.bytes(dmn))).isInstanceOfSatisfying(InvalidModel.class, invalid -> {
      assertThat(invalid.text().da()).isNotBlank();
      assertThat(invalid.text().da().length()).isLessThan(500);
    });
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON);
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated).isLessThan(LITTLE_MEMORY);
  }

  private static String escaped(String feel) {
    return feel.replace("&", "&amp;").replace("<", "&lt;");
  }
}
