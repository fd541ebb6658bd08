package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What moving or cancelling its meeting day means for one case.
 *
 * @param workingDaysBefore working days from its sending to the new date, absent for a cancellation
 * @param sentInTime whether it was sent early enough for the new date, absent for a cancellation
 * @param screeningDue when the coordinator's answer is due after the move, absent where it has come or the day is cancelled
 * @param awaitedAfter certificates that are due only after the new date, absent for a cancellation
 * @param nextDays where the case could go instead
 */
public record Consequence(UUID teamCase, TeamCaseStatus status, CitizenView citizen, Integer workingDaysBefore, Boolean sentInTime,
    LocalDate screeningDue, Integer awaitedAfter, List<ProposedDay> nextDays) {}
