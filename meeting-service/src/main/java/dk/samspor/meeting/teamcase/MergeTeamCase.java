package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Two cases turned out to be one.
 *
 * @param duplicate the case that is withdrawn, and whose papers this one takes over
 */
public record MergeTeamCase(@NotNull UUID duplicate) {}
