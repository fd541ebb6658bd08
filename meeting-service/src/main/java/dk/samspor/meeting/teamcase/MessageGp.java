package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.Pattern;

/**
 * Sends the doctor the recommendation and the plan, unless the citizen has barred it [D 7.1].
 *
 * @param practice ydernummer of the citizen's doctor; may be absent where the citizen has barred it
 * @param barredByCitizen whether the citizen has said no: nothing is sent, and that is recorded
 */
public record MessageGp(@Pattern(regexp = "\\d{6}") String practice, boolean barredByCitizen) {}
