package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.submission.Screening;
import dk.samspor.meeting.submission.Submission;

/** An earlier way to the table, kept when the case is opened again: no state loses its history. Parts it never reached are absent. */
public record Round(TeamCaseStatus endedAs, Submission submission, Screening screening, MeetingHeld meeting, Statement statement,
    Recommended recommended, Minutes minutes) {}
