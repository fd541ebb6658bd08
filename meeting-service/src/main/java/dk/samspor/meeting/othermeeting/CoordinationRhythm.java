package dk.samspor.meeting.othermeeting;

import java.util.List;

/**
 * How often team and region meet about how they work together: this period and the next three.
 *
 * @param everyMonths at least once in so many months, absent where none is agreed [D: quarterly in Viborg]
 */
public record CoordinationRhythm(String municipality, Integer everyMonths, List<MeetEveryPeriod.Met> periods) {}
