package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;

/**
 * The citizen's conclusion, in plain words: {@code templates/ConclusionLetter.html}.
 *
 * @param met when the team met, absent in a hearing
 */
record ConclusionLetter(String name, String municipality, String today, String met, String citizensWords, ProposedHelp help,
    String decidedOn, String deviation, String whatHappensNext, String followUpOn,
    String contactPerson, String contact) implements TemplateInstance {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "ConclusionLetter[]";
  }
}
