package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;

/**
 * The papers and the screening note were sent.
 *
 * @param on legal date, from the submission to today
 */
public record SendPapers(@NotNull LocalDate on, @NotEmpty Set<PapersSent.@NotNull To> to) {}
