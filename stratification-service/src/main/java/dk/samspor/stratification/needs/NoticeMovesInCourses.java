package dk.samspor.stratification.needs;

import dk.samspor.stratification.citizen.HeardMoves;
import dk.samspor.stratification.citizen.NoticeMoves;
import jakarta.inject.Singleton;

/** A citizen has moved: her open course says so. */
@Singleton
class NoticeMovesInCourses extends NoticeMoves<NeedsCourse> {
  NoticeMovesInCourses(HeardMoves moves, NeedsCourses courses) {
    super(moves, courses, "needs_course", NeedsCourse::noticeMove);
  }
}
