package dk.samspor.stratification;

import dk.samspor.platform.testing.docs.EventDocumentsTest;
import dk.samspor.stratification.assessment.AssessmentFact;
import dk.samspor.stratification.library.ModelFact;
import java.util.List;

class StratificationEventDocumentsTest extends EventDocumentsTest {

  @Override
  protected String service() {
    return "stratification";
  }

  @Override
  protected List<Class<?>> facts() {
    return List.of(AssessmentFact.class, ModelFact.class);
  }
}
