package dk.samspor.meeting.followup;

import dk.samspor.meeting.MeetingCode;

/** What a coordinator's advice in a running case comes to: six categories [D 7.3]. */
public enum AdviceCategory {
  /** Continue the resource programme or the flex job. */
  CONTINUE_PROGRAMME,
  /** Continue job clarification; the citizen is still unfit for work. */
  CONTINUE_CLARIFICATION,
  EXAMINE_IN_CLINICAL_FUNCTION, SEE_OWN_DOCTOR,
  /** A conversation in a job clarification that is at risk of ending after four years. */
  CONVERSATION_AFTER_FOUR_YEARS,
  /** Talk with the doctor, with the citizen's consent, or with the citizen: {@link TalksWith} says with whom. */
  DISCUSS_WITH_DOCTOR_OR_CITIZEN;

  /** Whom to talk with is said just where that is the advice, and it is the doctor only where the citizen has agreed [D 7.3]. */
  void requireAgreed(TalksWith with, boolean consentToDoctor) {
    if ((this == DISCUSS_WITH_DOCTOR_OR_CITIZEN) != (with != null)) {
      throw MeetingCode.ADVICE_TALK_WITH_WHOM.refuse();
    }
    if (with == TalksWith.DOCTOR && !consentToDoctor) {
      throw MeetingCode.ADVICE_WITHOUT_CONSENT.refuse();
    }
  }
}
