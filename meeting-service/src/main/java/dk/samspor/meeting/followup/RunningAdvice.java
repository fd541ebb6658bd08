package dk.samspor.meeting.followup;

import java.time.LocalDate;

/**
 * A question in a running case, and the coordinator's answer.
 *
 * @param consentToDoctor whether the citizen has agreed that the doctor is talked with
 * @param givenOn absent while it is not answered
 */
public record RunningAdvice(LocalDate askedOn, String question, boolean consentToDoctor, LocalDate givenOn, AdviceCategory category,
    String statement) {

  public static RunningAdvice asked(LocalDate today, String question, boolean consentToDoctor) {
    return new RunningAdvice(today, question, consentToDoctor, null, null, null);
  }

  public boolean awaited() {
    return givenOn == null;
  }

  public RunningAdvice given(LocalDate today, AdviceCategory as, String text) {
    return new RunningAdvice(askedOn, question, consentToDoctor, today, as, text);
  }

  /** Says nothing of question and answer. */
  @Override public String toString() {
    return "RunningAdvice[" + askedOn + ", " + category + "]";
  }
}
