package dk.samspor.stratification;

import dk.samspor.platform.testing.docs.EventDocumentsTest;
import dk.samspor.stratification.assessment.AssessmentFact;
import dk.samspor.stratification.function.FunctionFact;
import dk.samspor.stratification.library.ModelFact;
import dk.samspor.stratification.needs.NeedsFact;
import dk.samspor.stratification.programme.ProgrammeFact;
import dk.samspor.stratification.supply.SupplyFact;
import java.util.List;

class StratificationEventDocumentsTest extends EventDocumentsTest {

  @Override
  protected String service() {
    return "stratification";
  }

  @Override
  protected List<Class<?>> facts() {
    return List.of(AssessmentFact.class, ModelFact.class, SupplyFact.class, NeedsFact.class, FunctionFact.class, ProgrammeFact.class);
  }
}
