package dk.samspor.referral;

import dk.samspor.platform.testing.docs.ApiDocumentTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReferralApiDocumentTest extends ApiDocumentTest {

  @Override
  protected String service() {
    return "referral";
  }
}
