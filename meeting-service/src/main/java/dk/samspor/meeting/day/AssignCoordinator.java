package dk.samspor.meeting.day;

import java.util.UUID;

/**
 * Assigns a coordinator to a meeting day.
 *
 * @param coordinator who; absent to let the rules choose: free, regular in the municipality, carrying least
 */
public record AssignCoordinator(UUID coordinator) {}
