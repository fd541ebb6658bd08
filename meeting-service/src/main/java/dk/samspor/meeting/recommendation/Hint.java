package dk.samspor.meeting.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a recommendation could say and does not. A hint stops nothing: the team may have its reasons.
 *
 * @param code stable, for figures
 * @param area where, absent when it is about the whole
 */
@Schema(name = "RecommendationHint")
public record Hint(String code, LifeArea area, String danish, String english) {}
