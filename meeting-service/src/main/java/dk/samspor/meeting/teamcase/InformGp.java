package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.decision.GpInformation;
import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

/**
 * What became of the message to the citizen's doctor.
 *
 * @param on legal date, from the decision to today
 */
public record InformGp(@NotNull GpInformation.Status status, @NotNull LocalDate on) {}
