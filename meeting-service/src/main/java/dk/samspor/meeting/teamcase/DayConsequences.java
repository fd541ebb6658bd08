package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.List;

/**
 * What would happen if a meeting day were moved or cancelled: shown before it is done.
 *
 * @param to the date it would be moved to, absent for a cancellation
 * @param workingDay whether that is a working day in the municipality, absent for a cancellation
 * @param losesCoordinator whether a coordinator is assigned who would be released by a cancellation
 * @param otherMeetings meetings that are no team meetings and have a place on the day: they move with it, or are cancelled with it
 */
public record DayConsequences(LocalDate from, LocalDate to, Boolean workingDay, boolean losesCoordinator, long otherMeetings, List<Consequence> cases) {}
