package dk.samspor.meeting;

import dk.samspor.platform.testing.architecture.ArchitectureTest;

class MeetingArchitectureTest extends ArchitectureTest {
  @Override protected String basePackage() {
    return "dk.samspor.meeting";
  }
}
