package dk.samspor.meeting.teamcase;

import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What stands on a team case: read by the views, written by the acts in {@link TeamCase} and the classes between only. */
@MappedSuperclass
abstract class TeamCaseSheet extends Case<TeamCaseStatus, TeamCaseAct> {

  @Enumerated(EnumType.STRING)
  @Column(name = "case_kind", nullable = false, updatable = false)
  private TeamCaseKind caseKind;

  @Enumerated(EnumType.STRING)
  @Column(name = "process_kind", nullable = false)
  private ProcessKind processKind;

  /** The region that had the case last; null until the first submission: before it, no region has a part in it (domain/05). */
  private String region;

  /** The reserved meeting day, null while none is. */
  @Column(name = "meeting_day")
  private UUID meetingDay;

  @Column(name = "conclusion_due")
  private LocalDate conclusionDue;

  @Column(name = "follow_up_due")
  private LocalDate followUpDue;

  @Column(name = "resume_due")
  private LocalDate resumeDue;

  @Column(name = "advice_awaited_since")
  private LocalDate adviceAwaitedSince;

  /** User name of who coordinates it; null where nobody does, or nobody said. */
  @Column(name = "coordinated_by")
  private String coordinatedBy;

  /** The case this one turned out to be the same as; null for one that stands by itself. */
  @Column(name = "merged_into")
  private UUID mergedInto;

  protected TeamCaseSheet() {}

  TeamCaseSheet(CitizenId citizen, String municipality, TeamCaseKind caseKind, ProcessKind processKind) {
    super("TEAM_CASE", citizen, municipality, TeamCaseStatus.IN_PREPARATION);
    this.caseKind = caseKind;
    this.processKind = processKind;
  }

  @Override protected Collection<DeskEntry> desk() {
    return Desks.of(this);
  }

  @Override protected String kle() {
    return KleSubject.ofTeamCases();
  }

  /** Which letter the act was about that was just done: known to who sends letters. */
  void wasAbout(UUID letter) {
    about(letter);
  }

  /** Refuses unless the table allows this act now: for what must be looked at before the act itself. */
  void readyTo(TeamCaseAct act) {
    require(act);
  }

  /** Lies in {@link TeamCase}: Hibernate does not enhance what is embedded in a mapped superclass. */
  abstract CitizenFacts citizenFacts();

  abstract Chapters chapters();

  @Override protected Acts<TeamCaseStatus, TeamCaseAct> acts() {
    return Lifecycle.of(processKind);
  }

  /** The day it is sent decides the law, the region and the day that is reserved. */
  void sentTo(String toRegion, UUID day, ProcessKind process) {
    region = toRegion;
    meetingDay = day;
    processKind = process;
  }

  void leavesItsDay() {
    meetingDay = null;
  }

  /** Null when nobody waits for a conclusion any more, or no deadline is agreed for it. */
  void conclusionIsDue(LocalDate due) {
    conclusionDue = due;
  }

  /** Null when nothing is to be looked at again. */
  void followUpIsDue(LocalDate due) {
    followUpDue = due;
  }

  /** Null when the case is not resting. */
  void isTakenUpAgainBy(LocalDate due) {
    resumeDue = due;
  }

  Optional<LocalDate> resumeDue() {
    return Optional.ofNullable(resumeDue);
  }

  /** Null when nobody waits for the coordinator's advice: in a column, so that it is found without reading what was asked. */
  void adviceIsAwaitedSince(LocalDate asked) {
    adviceAwaitedSince = asked;
  }

  /** Null when nobody does any more: in a column, so that her own list is found without reading who it was before. */
  void isCoordinatedBy(String person) {
    coordinatedBy = person;
  }

  /** Null when it stands by itself again. */
  void goesOnIn(UUID other) {
    mergedInto = other;
  }

  Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  Optional<LocalDate> followUpDue() {
    return Optional.ofNullable(followUpDue);
  }

  TeamCaseKind caseKind() {
    return caseKind;
  }

  ProcessKind processKind() {
    return processKind;
  }

  boolean isHearing() {
    return processKind == ProcessKind.COORDINATOR_HEARING;
  }

  Optional<String> region() {
    return Optional.ofNullable(region);
  }

  Optional<UUID> meetingDay() {
    return Optional.ofNullable(meetingDay);
  }

  Optional<LocalDate> conclusionDue() {
    return Optional.ofNullable(conclusionDue);
  }
}
