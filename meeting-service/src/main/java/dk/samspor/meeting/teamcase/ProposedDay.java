package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting day with room that keeps every deadline of a case.
 *
 * @param startsAt the day's first slot, Danish local time
 * @param latestSubmission last legal day to send the case to it
 * @param spareWorkingDays working days between the day the case can be sent and the last on which it must
 * @param coordinatorAssigned whether the region has said who comes
 */
public record ProposedDay(UUID meetingDay, LocalDate date, LocalTime startsAt, String room, int free, LocalDate latestSubmission,
    int spareWorkingDays, boolean coordinatorAssigned) {}
