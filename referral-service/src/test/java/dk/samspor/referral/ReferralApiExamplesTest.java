package dk.samspor.referral;

import dk.samspor.platform.testing.docs.ApiExamplesTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReferralApiExamplesTest extends ApiExamplesTest {}
