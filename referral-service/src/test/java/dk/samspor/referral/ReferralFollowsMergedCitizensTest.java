package dk.samspor.referral;

import dk.samspor.platform.testing.database.MergedCitizensTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReferralFollowsMergedCitizensTest extends MergedCitizensTest {}
