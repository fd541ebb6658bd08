package dk.samspor.stratification;

import dk.samspor.platform.testing.database.MergedCitizensTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StratificationFollowsMergedCitizensTest extends MergedCitizensTest {}
