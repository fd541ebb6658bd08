package dk.samspor.stratification;

import dk.samspor.platform.testing.docs.EventDocumentsTest;
import dk.samspor.stratification.assessment.AssessmentFact;
import dk.samspor.stratification.function.FunctionFact;
import dk.samspor.stratification.library.ModelFact;
import dk.samspor.stratification.needs.NeedsFact;
import dk.samspor.stratification.programme.ProgrammeFact;
import dk.samspor.stratification.supply.SupplyFact;
import java.util.List;
import java.util.Map;

class StratificationEventDocumentsTest extends EventDocumentsTest {

  @Override
  protected String service() {
    return "stratification";
  }

  @Override
  protected List<Class<?>> facts() {
    return List.of(AssessmentFact.class, ModelFact.class, SupplyFact.class, NeedsFact.class, FunctionFact.class, ProgrammeFact.class);
  }

  @Override
  protected Map<Class<?>, String> withoutTexts() {
    return Map.of(ModelFact.class, "about models", SupplyFact.class, "about professionals, in counts");
  }
}
