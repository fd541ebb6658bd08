package dk.samspor.meeting;

import dk.samspor.platform.testing.database.MergedCitizensTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MeetingFollowsMergedCitizensTest extends MergedCitizensTest {}
