package dk.samspor.meeting.followup;

import java.time.LocalDate;

/**
 * A question in a running case, and the coordinator's answer.
 *
 * @param consentToDoctor whether the citizen has agreed that the doctor is talked with
 * @param givenOn absent while it is not answered
 * @param talksWith with whom the matter is talked over, absent where the advice is something else
 */
public record RunningAdvice(LocalDate askedOn, String question, boolean consentToDoctor, LocalDate givenOn, AdviceCategory category,
    String statement, TalksWith talksWith) {

  public static RunningAdvice asked(LocalDate today, String question, boolean consentToDoctor) {
    return new RunningAdvice(today, question, consentToDoctor, null, null, null, null);
  }

  public boolean awaited() {
    return givenOn == null;
  }

  public RunningAdvice given(LocalDate today, AdviceCategory as, TalksWith with, String text) {
    as.requireAgreed(with, consentToDoctor);
    return new RunningAdvice(askedOn, question, consentToDoctor, today, as, text, with);
  }

  /** Says nothing of question and answer. */
  @Override public String toString() {
    return "RunningAdvice[" + askedOn + ", " + category + "]";
  }
}
