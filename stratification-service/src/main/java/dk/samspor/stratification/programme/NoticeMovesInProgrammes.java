package dk.samspor.stratification.programme;

import dk.samspor.stratification.citizen.HeardMoves;
import dk.samspor.stratification.citizen.NoticeMoves;
import jakarta.inject.Singleton;

/** A citizen has moved: her open assessments say so. */
@Singleton
class NoticeMovesInProgrammes extends NoticeMoves<ProgrammeAssessment> {
  NoticeMovesInProgrammes(HeardMoves moves, ProgrammeAssessments assessments) {
    super(moves, assessments, "programme_assessment", ProgrammeAssessment::noticeMove);
  }
}
