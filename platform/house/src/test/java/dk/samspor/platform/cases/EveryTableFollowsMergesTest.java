package dk.samspor.platform.cases;

import dk.samspor.platform.testing.database.MergedCitizensTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EveryTableFollowsMergesTest extends MergedCitizensTest {}
