package dk.samspor.stratification.model.trial;

import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_COMPILATION;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_MODEL;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_SCHEMA;

import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.model.analysis.Combinations;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * The child: reads a model from its standard input, lets the engine's own validator look at it, compiles it and evaluates
 * it, and says on its last line what it found. Started by {@link Trial} and by nobody else.
 */
public final class TrialRun {

  static final String VERDICT = "samspor-trial:";
  static final int EVALUATIONS = 2_000;

  private TrialRun() {}

  /** What the parent reads is the last line only: libraries print what they like before it. */
  public static void main(String[] none) throws IOException {
    var dmn = System.in.readAllBytes();
    System.out.println();
    System.out.println(VERDICT + verdict(dmn));
  }

  static String verdict(byte[] dmn) {
    var file = ModelFile.read(dmn);
    var faults = DMNValidatorFactory.newValidator()
        .validate(new StringReader(new String(dmn, StandardCharsets.UTF_8)), VALIDATE_SCHEMA, VALIDATE_MODEL, VALIDATE_COMPILATION).stream()
        .filter(message -> message.getLevel() == org.kie.api.builder.Message.Level.ERROR).findFirst();
    return faults.map(fault -> "NOT_DMN " + oneLine(fault)).orElseGet(() -> evaluated(file));
  }

  private static String evaluated(ModelFile file) {
    var model = StratificationModel.compile(file);
    return Combinations.some(file, EVALUATIONS).filter(answers -> !bothAgree(file, model, answers)).findFirst()
        .map(answers -> "ENGINE_DISAGREES " + oneLine(answers)).orElse("OK");
  }

  private static boolean bothAgree(ModelFile file, StratificationModel model, Map<String, Object> answersByName) {
    var byCode = new HashMap<String, Object>();
    file.description().inputs().forEach(input -> byCode.put(input.code(), answersByName.get(input.name().da())));
    Optional<Object> ours = file.results(byCode).map(results -> results.get(file.last().id()));
    return ours.equals(model.engineAlone(answersByName));
  }

  private static String oneLine(DMNMessage fault) {
    return oneLine(fault.getText());
  }

  private static String oneLine(Object words) {
    var line = String.valueOf(words).replaceAll("\\s+", " ").strip();
    return line.length() <= 300 ? line : line.substring(0, 300) + "…";
  }
}
