package dk.samspor.stratification.function;

import dk.samspor.stratification.citizen.HeardMoves;
import dk.samspor.stratification.citizen.NoticeMoves;
import jakarta.inject.Singleton;

/** A citizen has moved: her open profiles say so. */
@Singleton
class NoticeMovesInProfiles extends NoticeMoves<FunctionProfile> {
  NoticeMovesInProfiles(HeardMoves moves, FunctionProfiles profiles) {
    super(moves, profiles, "function_profile", FunctionProfile::noticeMove);
  }
}
