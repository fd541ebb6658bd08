package dk.samspor.stratification.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A compiled DMN model. Compiling takes a second the first time; an evaluation is thread-safe and touches nothing shared. */
final class DmnEngine {

  /**
   * What the last decision answered, in the table's own words, and by decision name what each said and the numbers of its
   * rules that held, from 1.
   */
  record Hit(Object answer, Map<String, Object> results, Map<String, List<Integer>> rules) {}

  // The engine tells of matches to a listener of the whole runtime; an evaluation stays on its thread, so its scope is the thread's.
  private static final ScopedValue<Map<String, List<Integer>>> MATCHES = ScopedValue.newInstance();

  private final DMNRuntime runtime;
  private final DMNModel model;
  private final String decision;

  DmnEngine(byte[] dmn, String decision) {
    runtime = DMNRuntimeBuilder.fromDefaults().addProfile(new TableFunctions()).buildConfiguration()
        .fromResources(List.of(ResourceFactory.newByteArrayResource(dmn)))
        .getOrElseThrow(failure -> new InvalidModel("Modellen kan ikke oversættes: " + failure.getMessage(),
            "The model does not compile: " + failure.getMessage()));
    model = runtime.getModels().getFirst();
    if (model.hasErrors()) throw new InvalidModel("Modellen har fejl: " + model.getMessages(), "The model has errors: " + model.getMessages());
    this.decision = decision;
    runtime.addListener(new DMNRuntimeEventListener() {
      @Override
      public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
        MATCHES.get().put(event.getNodeName(), List.copyOf(event.getMatches()));
      }
    });
  }

  /** Evaluates the tables; empty when no rule holds in one, or rules that hold contradict each other. */
  Optional<Hit> evaluate(Map<String, Object> answersInTable) {
    var matches = new HashMap<String, List<Integer>>();
    return ScopedValue.where(MATCHES, matches).call(() -> {
      var context = runtime.newContext();
      answersInTable.forEach(context::set);
      var result = runtime.evaluateByName(model, context, decision);
      return Optional.ofNullable(result.getDecisionResultByName(decision).getResult())
          .map(answer -> new Hit(answer, result.getContext().getAll(), matches));
    });
  }
}
