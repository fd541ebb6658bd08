package dk.samspor.referral;

import dk.samspor.platform.testing.architecture.ArchitectureTest;
import java.util.Set;

class ReferralArchitectureTest extends ArchitectureTest {

  @Override
  protected String basePackage() {
    return "dk.samspor.referral";
  }

  /** The register of letters is no case: written once, by the sender's ids. */
  @Override
  protected Set<String> mayWriteEntities() {
    return Set.of("dk.samspor.referral.trainingplan.Letters");
  }
}
