package dk.samspor.stratification;

import dk.samspor.platform.testing.docs.ApiDocumentTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StratificationApiDocumentTest extends ApiDocumentTest {

  @Override
  protected String service() {
    return "stratification";
  }
}
