package dk.samspor.stratification.citizen;

import dk.samspor.platform.cases.CitizenMerging;
import dk.samspor.platform.cases.WhenCitizensMerge;
import jakarta.inject.Singleton;

/** A replacement number turned out to be somebody: the assessments are that citizen's. */
@Singleton
class MoveAssessmentsWhenCitizensMerge extends WhenCitizensMerge {

  MoveAssessmentsWhenCitizensMerge(CitizenMerging merging) {
    super(merging);
  }
}
