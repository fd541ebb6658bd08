package dk.samspor.meeting.feed;

import dk.samspor.platform.access.Authority;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens a calendar.
 *
 * @param authority the municipality or region whose days are in it; may be left out by who acts for one
 * @param coordinator for one coordinator's own days and consultations; absent for the whole team or region
 * @param mine for what the caller herself takes part in at the authority: meeting days, consultations, other meetings and cases
 */
@Schema(examples = "{\"mine\": true}")
public record OpenCalendarFeed(Authority authority, UUID coordinator, boolean mine) {}
