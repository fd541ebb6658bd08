package dk.samspor.reporting;

import dk.samspor.platform.testing.architecture.ArchitectureTest;
import java.util.Set;

class ReportingArchitectureTest extends ArchitectureTest {

  @Override
  protected String basePackage() {
    return "dk.samspor.reporting";
  }

  /** A rebuild is many transactions long, none of them a request's or a letter's. */
  @Override
  protected Set<String> mayOpenTransactions() {
    return Set.of("dk.samspor.reporting.rebuild.Steps", "dk.samspor.reporting.rebuild.Rebuilds");
  }

  /** Before anybody has signed in, the page asks where to. */
  @Override
  protected Set<String> openToAll() {
    return Set.of("dk.samspor.reporting.page.PageConfigResource");
  }
}
