package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.day.MeetingDayView;
import dk.samspor.meeting.othermeeting.MeetingType;
import dk.samspor.meeting.othermeeting.OtherMeeting;
import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.platform.agreements.ProcessKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting day with its cases in the order of their slots.
 *
 * @param otherMeetings meetings that are no team meetings in places of the day, in the order of their slots
 */
public record AgendaView(MeetingDayView day, List<Item> items, List<Meeting> otherMeetings) {

  /**
   * One case on the agenda.
   *
   * @param startsAt the slot's time, Danish local time
   * @param urgentReason why the case was sent later than agreed, absent for an ordinary case
   * @param screening the coordinator's answer or that the day was confirmed without one, absent before that
   * @param statement the coordinator's statement in a hearing, absent in a team meeting and until it is given
   * @param plannedTeam who is expected at the table, absent while nobody has said
   * @param papersSent when the papers were sent to the team and to the citizen; empty while they have not been
   * @param awaitedCertificates certificates that were asked for and have not come
   * @param pages A4 pages of the case presentation
   * @param allowedActions what the caller can do with the case now
   */
  @Schema(name = "AgendaItem")
  public record Item(int slot, LocalTime startsAt, UUID teamCase, TeamCaseStatus status, TeamCaseKind kind, ProcessKind processKind,
      String urgentReason, CitizenView citizen, boolean childrenAtHome, boolean vocationallyQualified, Screening screening,
      Statement statement, PlannedTeam plannedTeam, List<PapersSent> papersSent, List<AwaitedCertificate> awaitedCertificates,
      int pages, List<CaseDocument> documents, Set<TeamCaseAct> allowedActions) {

    /** Names nobody. */
    @Override public String toString() {
      return "AgendaItem[" + slot + ", " + teamCase + "]";
    }
  }

  /**
   * A meeting that is no team meeting and has a place on the day.
   *
   * @param startsAt the slot's time, Danish local time
   * @param citizen absent where the meeting is about nobody
   */
  @Schema(name = "AgendaMeeting")
  public record Meeting(int slot, LocalTime startsAt, int minutes, UUID otherMeeting, MeetingType type, OtherMeeting.Status status,
      CitizenView citizen) {

    /** Names nobody. */
    @Override public String toString() {
      return "AgendaMeeting[" + slot + ", " + otherMeeting + "]";
    }
  }
}
