package dk.samspor.meeting.followup;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.agreements.Agreement;
import java.time.LocalDate;

/**
 * Whether a region gives advice in running cases, as its agreement says [D table 13]: in Midtjylland not at all, though the law
 * demands it; in Sjælland, so many months after the team treated the case, only in a new one.
 */
public final class AdviceTerms {
  private AdviceTerms() {}

  /** Refuses where the agreement gives none to a case that was treated then. */
  public static void requireGiven(Agreement agreed, LocalDate treatedOn, LocalDate today) {
    switch (agreed.runningCaseAdvice()) {
      case NOT_GIVEN -> throw MeetingCode.ADVICE_NOT_GIVEN_HERE.refuse();
      case NEW_CASE_AFTERWARDS -> {
        int months = agreed.runningCaseAdviceMonths().orElseThrow(); // no agreement is loaded without
        if (today.isAfter(treatedOn.plusMonths(months))) {
          throw MeetingCode.ADVICE_NEEDS_A_NEW_CASE.refuse(months);
        }
      }
      case INCLUDED, IN_EXISTING_MEETINGS -> { }
    }
  }
}
