package dk.samspor.meeting;

import dk.samspor.platform.testing.docs.ApiDocumentTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MeetingApiDocumentTest extends ApiDocumentTest {
  @Override protected String service() {
    return "meeting";
  }
}
