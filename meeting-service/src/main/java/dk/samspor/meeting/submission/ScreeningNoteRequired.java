package dk.samspor.meeting.submission;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.ScreeningForm;
import java.util.List;

/**
 * In what form the answer is given, as the region has agreed [D table 9]: in Syddanmark a written note, except for sickness benefit;
 * in Hovedstaden a fixed form that says what was read; in Sjælland and Midtjylland words only when something is missing. In
 * Nordjylland the coordinator may write a note and need not.
 */
public final class ScreeningNoteRequired {
  private ScreeningNoteRequired() {}

  public static void check(Agreement agreed, boolean sicknessBenefit, ScreeningAnswer answer, String note, List<ScreeningRead> read) {
    if (!sicknessBenefit || agreed.screeningFormForSicknessBenefit()) {
      check(agreed.screeningForm(), answer, note, read);
    }
  }

  private static void check(ScreeningForm form, ScreeningAnswer answer, String note, List<ScreeningRead> read) {
    boolean written = note != null && !note.isBlank();
    boolean needed = switch (form) {
      case WRITTEN_NOTE -> true;
      case ONLY_IF_INSUFFICIENT -> answer != ScreeningAnswer.SUFFICIENT;
      case FIXED_FORM, MUNICIPAL_DOCTOR_NOTE -> false;
    };
    if (needed && !written) {
      throw MeetingCode.SCREENING_NOTE_REQUIRED.refuse();
    }
    if (form == ScreeningForm.FIXED_FORM && read.isEmpty()) {
      throw MeetingCode.SCREENING_FORM_NOT_FILLED.refuse();
    }
  }
}
