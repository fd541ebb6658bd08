package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The health coordinator's mandatory advice in a hearing: it stands in the meeting's place (domain/05).
 *
 * @param earlier what she stated before she stated something else, oldest first
 */
public record Statement(LocalDate givenOn, String text, List<EarlierStatement> earlier) {

  public Statement {
    earlier = earlier == null ? List.of() : earlier; // rows written before versions were kept have none
  }

  static Statement given(LocalDate on, String text) {
    return new Statement(on, text, List.of());
  }

  /** What was stated before stays readable; null where nothing was. */
  Statement after(Statement before) {
    if (before == null) {
      return this;
    }
    var former = new ArrayList<>(before.earlier);
    former.add(new EarlierStatement(before.givenOn, before.text));
    return new Statement(givenOn, text, List.copyOf(former));
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Statement[" + givenOn + "]";
  }
}
