package dk.samspor.reporting;

import dk.samspor.platform.testing.docs.ApiDocumentTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReportingApiDocumentTest extends ApiDocumentTest {

  @Override
  protected String service() {
    return "reporting";
  }
}
