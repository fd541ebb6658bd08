package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.day.MeetingDayView;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.platform.agreements.ProcessKind;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting day with its cases in the order of their slots. */
public record AgendaView(MeetingDayView day, List<Item> items) {

  /**
   * One case on the agenda.
   *
   * @param startsAt the slot's time, Danish local time
   * @param screening the coordinator's answer or that the day was confirmed without one, absent before that
   * @param plannedTeam who is expected at the table, absent while nobody has said
   * @param pages A4 pages of the case presentation
   */
  @Schema(name = "AgendaItem")
  public record Item(int slot, LocalTime startsAt, UUID teamCase, TeamCaseStatus status, TeamCaseKind kind, ProcessKind processKind,
      CitizenView citizen, boolean childrenAtHome, boolean vocationallyQualified, Screening screening, PlannedTeam plannedTeam,
      int pages, List<CaseDocument> documents) {

    /** Names nobody. */
    @Override public String toString() {
      return "AgendaItem[" + slot + ", " + teamCase + "]";
    }
  }
}
