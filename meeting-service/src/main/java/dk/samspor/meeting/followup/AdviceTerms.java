package dk.samspor.meeting.followup;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.agreements.RunningCaseAdvice;
import java.time.LocalDate;

/**
 * Whether a region gives advice in running cases, as its agreement says [D table 13]: in Midtjylland not at all, though the law
 * demands it; in Sjælland, after six months, only in a new case.
 */
public final class AdviceTerms {
  private static final int MONTHS_UNTIL_A_NEW_CASE = 6;

  private AdviceTerms() {}

  /** Refuses where the agreement gives none to a case that was decided then. */
  public static void requireGiven(RunningCaseAdvice agreed, LocalDate decidedOn, LocalDate today) {
    switch (agreed) {
      case NOT_GIVEN -> throw MeetingCode.ADVICE_NOT_GIVEN_HERE.refuse();
      case NEW_CASE_AFTER_SIX_MONTHS -> {
        if (today.isAfter(decidedOn.plusMonths(MONTHS_UNTIL_A_NEW_CASE))) {
          throw MeetingCode.ADVICE_NEEDS_A_NEW_CASE.refuse(MONTHS_UNTIL_A_NEW_CASE);
        }
      }
      default -> { }
    }
  }
}
