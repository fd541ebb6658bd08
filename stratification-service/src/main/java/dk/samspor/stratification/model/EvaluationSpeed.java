package dk.samspor.stratification.model;

import dk.samspor.stratification.model.Outcome.Proposed;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Measures how many assessments one core evaluates in a second with the model for training plans, its explanation in words
 * included. A program of its own beside the service: {@code ./samspor bench stratification} runs it.
 */
public final class EvaluationSpeed {

  private static final long SEED = 20261121;
  private static final int DIFFERENT = 20_000;

  /** As in the service's settings: the engine writes a sentence for each cell. Held here, or it would be forgotten. */
  private static final Logger ENGINE = Logger.getLogger("org.kie");

  private EvaluationSpeed() {}

  /** Seconds to warm up and seconds to measure. */
  public static void main(String[] seconds) {
    ENGINE.setLevel(Level.OFF);
    var model = new ShippedModels().version(ShippedModels.GOP_LEVEL, 1).orElseThrow();
    var answers = answers(model.description());
    run(model, answers, Integer.parseInt(seconds[0]));
    System.out.println("evaluations-per-second: " + String.format(Locale.ROOT, "%.0f", run(model, answers, Integer.parseInt(seconds[1]))));
  }

  /** Different answers, by chance from one seed, so that nothing is measured that has been seen a moment ago. */
  private static List<Answers> answers(ModelDescription model) {
    var chance = new Random(SEED);
    return IntStream.range(0, DIFFERENT).mapToObj(i -> model.inputs().stream().map(input -> Answers.of(Map.of(input.code(), answer(input, chance))))
        .reduce(Answers.of(Map.of()), Answers::with)).toList();
  }

  private static Object answer(ModelInput input, Random chance) {
    var codes = input.allowed().stream().map(AllowedValue::code).toList();
    return switch (input.kind()) {
      case YES_NO -> chance.nextBoolean();
      case CHOICE -> codes.get(chance.nextInt(codes.size()));
      case CHOICES -> codes.stream().filter(code -> chance.nextInt(3) == 0).toList();
      case NUMBER -> input.range().from();
    };
  }

  private static double run(StratificationModel model, List<Answers> answers, int seconds) {
    var threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime(); // a second of a core, whoever else is at work on the machine
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long words = 0;
    int done = 0;
    while (System.nanoTime() < end) {
      var proposed = (Proposed) model.evaluate(answers.get(done++ % answers.size()));
      for (var reason : proposed.reasons()) words += reason.line().da().length();
    }
    if (words == 0) throw new IllegalStateException("nothing was explained");
    return done * 1e9 / (threads.getCurrentThreadCpuTime() - begin);
  }
}
