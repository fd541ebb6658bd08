package dk.samspor.meeting.feed;

import dk.samspor.platform.access.Authority;
import java.util.UUID;

/**
 * Opens a calendar of meeting days.
 *
 * @param authority the municipality or region whose days are in it; may be left out by who acts for one
 * @param coordinator for one coordinator's own days and consultations; absent for the whole team or region
 */
public record OpenCalendarFeed(Authority authority, UUID coordinator) {}
