package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What was wrong in the citizen's conclusion, and how it is right: {@code templates/CorrectionLetter.html}.
 *
 * @param told when the conclusion was sent
 * @param corrections what each correction says of itself, oldest first
 */
record CorrectionLetter(String name, String municipality, String today, String told, List<String> corrections, ProposedHelp help,
    String contactPerson) implements TemplateInstance {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "CorrectionLetter[]";
  }
}
