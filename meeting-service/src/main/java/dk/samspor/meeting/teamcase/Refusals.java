package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.composition.Composition;
import dk.samspor.meeting.composition.CompositionRules;
import dk.samspor.meeting.composition.Finding;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.platform.web.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Turns what the rules have found into an answer that says what is wrong, field by field. */
final class Refusals {
  private Refusals() {}

  static void whenNotPrepared(PreparatoryPlan plan) {
    refuseWith(MeetingCode.PREPARATION_NOT_COMPLETE, plan.gaps().stream()
        .map(gap -> Violation.of(gap.field(), gap.name(), gap.danish(), gap.english())).toList());
  }

  static void whenTooLate(Submission submission) {
    if (!submission.inTime() && !submission.urgent()) {
      throw MeetingCode.SUBMITTED_TOO_LATE.refuse(submission.requiredWorkingDays(), submission.workingDaysBefore(),
          submission.latest());
    }
  }

  /** Above the agreed hard limit only with a reason [D 5.2: fifty pages; some cases had two hundred]. */
  static void whenTooLong(int pages, OptionalInt hardLimit, String longBecause) {
    boolean explained = longBecause != null && !longBecause.isBlank();
    if (hardLimit.isPresent() && pages > hardLimit.getAsInt() && !explained) {
      throw MeetingCode.CASE_PRESENTATION_TOO_LONG.refuse(pages, hardLimit.getAsInt());
    }
  }

  static void whenNotReached(LocalDate meeting, LocalDate today) {
    if (today.isBefore(meeting)) {
      throw MeetingCode.MEETING_DAY_NOT_REACHED.refuse(meeting);
    }
  }

  static List<Finding> warningsOrRefuse(Composition team) {
    var findings = CompositionRules.check(team);
    var blocking = findings.stream().filter(Finding::blocking).toList();
    boolean cancelled = blocking.stream().anyMatch(CompositionRules::cancelsTheMeeting);
    refuseWith(cancelled ? MeetingCode.MEETING_MUST_BE_CANCELLED : MeetingCode.TEAM_NOT_COMPOSED, blocking.stream()
        .map(finding -> Violation.of("participants", finding.code(), finding.danish(), finding.english())).toList());
    return findings;
  }

  static void whenLacking(Recommendation recommendation) {
    refuseWith(MeetingCode.RECOMMENDATION_NOT_COMPLETE, recommendation.missingParts().stream()
        .map(part -> Violation.of(part.field(), part.name(), part.danish(), part.english())).toList());
  }

  static void whenOutside(LocalDate date, LocalDate from, LocalDate to) {
    if (date.isBefore(from) || date.isAfter(to)) {
      throw MeetingCode.DATE_NOT_POSSIBLE.refuse(from, to);
    }
  }

  /** For a date somebody is to wait for; absent, nobody does. */
  static void whenPassed(LocalDate due, LocalDate today) {
    if (due != null && due.isBefore(today)) {
      throw MeetingCode.DATE_HAS_PASSED.refuse(due);
    }
  }

  private static void refuseWith(MeetingCode code, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw code.refuse(violations.toArray(Violation[]::new));
    }
  }
}
